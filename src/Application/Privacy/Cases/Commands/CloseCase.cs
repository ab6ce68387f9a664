using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Commands;

/// <summary>Ends a case, and with it what it granted.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Outcome">How it ended.</param>
[Access(Audience.Admin)]
public sealed record CloseCaseCommand(Guid CaseId, string Outcome) : ICommand<Done>;

internal sealed class CloseCaseValidator : AbstractValidator<CloseCaseCommand>
{
    public CloseCaseValidator() => RuleFor(command => command.Outcome).CaseReason();
}

internal sealed class CloseCaseHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<CloseCaseCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(CloseCaseCommand request, CancellationToken cancellationToken)
    {
        var id = request.CaseId;
        if (await db.Set<StaffCase>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } found)
            return CommonErrors.NotFound;
        var occasion = occasions.Now("3.1", request.Outcome);
        var closed = found.Close(occasion);
        if (closed.IsError)
            return closed.Errors;
        foreach (var grant in await db.Set<AccessGrant>().AsTracking().Where(row => row.CaseId == id && row.EndedAt == null && row.ExpiresAt > occasion.At).ToListAsync(cancellationToken))
            grant.End(occasion.At);
        return default(Done);
    }
}
