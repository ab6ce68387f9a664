using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Ends an accreditation for good; only a new application leads back.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="Reason">Why, without personal data; it is kept in the history.</param>
[Access(Audience.Admin)]
public sealed record TerminateDealerCommand(Guid DealerId, string Reason) : ICommand<Done>;

/// <summary>Shape of the reason.</summary>
internal sealed class TerminateDealerValidator : AbstractValidator<TerminateDealerCommand>
{
    public TerminateDealerValidator() => RuleFor(command => command.Reason).Line(Occasion.MaxReasonLength);
}

/// <summary>What the dealership received stays its own.</summary>
internal sealed class TerminateDealerHandler(DealerLoader dealers, DealerRulings rulings, IOccasions occasions)
    : ICommandHandler<TerminateDealerCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(TerminateDealerCommand request, CancellationToken cancellationToken)
    {
        var found = await dealers.FindAsync(request.DealerId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var done = found.Value.Terminate(occasions.Now("3.3", request.Reason.Trim()));
        if (done.IsError)
            return done.Errors;
        await rulings.FollowAsync(found.Value, AccreditationOutcome.Terminated, cancellationToken);
        return default(Done);
    }
}
