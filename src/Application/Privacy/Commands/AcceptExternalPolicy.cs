using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Privacy.Links;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>The operator read another site's policy as it is now: the task is done.</summary>
/// <param name="Id">The site.</param>
[Access(Audience.Admin)]
public sealed record AcceptExternalPolicyCommand(string Id) : ICommand<Done>;

/// <summary>Shape.</summary>
internal sealed class AcceptExternalPolicyValidator : AbstractValidator<AcceptExternalPolicyCommand>
{
    public AcceptExternalPolicyValidator() => RuleFor(command => command.Id).Line(ExternalLinkCheck.IdLength);
}

/// <summary>Accepts what was last read.</summary>
internal sealed class AcceptExternalPolicyHandler(ICarTradeDb db) : ICommandHandler<AcceptExternalPolicyCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AcceptExternalPolicyCommand request, CancellationToken cancellationToken)
    {
        if (await db.Set<ExternalLinkCheck>().AsTracking().SingleOrDefaultAsync(row => row.LinkId == request.Id, cancellationToken) is not { } check)
            return CommonErrors.NotFound;
        check.Accept();
        return default(Done);
    }
}
