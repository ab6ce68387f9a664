using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Suspends an accreditation: from now on no new request, contact or offer, and programs are refused within a second.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="Reason">Why, without personal data; it is kept in the history.</param>
[Access(Audience.Admin)]
public sealed record SuspendDealerCommand(Guid DealerId, string Reason) : ICommand<Done>;

/// <summary>Shape of the reason.</summary>
internal sealed class SuspendDealerValidator : AbstractValidator<SuspendDealerCommand>
{
    public SuspendDealerValidator() => RuleFor(command => command.Reason).Line(Occasion.MaxReasonLength);
}

/// <summary>What the dealership received stays its own.</summary>
internal sealed class SuspendDealerHandler(DealerRulings rulings) : ICommandHandler<SuspendDealerCommand, Done>
{
    public Task<ErrorOr<Done>> Handle(SuspendDealerCommand request, CancellationToken cancellationToken) => rulings.RuleAsync(
        request.DealerId, request.Reason, (dealer, occasion) => dealer.Suspend(occasion), AccreditationOutcome.Suspended, cancellationToken);
}
