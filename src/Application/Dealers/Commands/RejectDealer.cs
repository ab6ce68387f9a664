using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Refuses a dealership's application.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="Reason">Why, without personal data; it is kept in the history.</param>
[Access(Audience.Admin)]
public sealed record RejectDealerCommand(Guid DealerId, string Reason) : ICommand<Done>;

/// <summary>Shape of the reason.</summary>
internal sealed class RejectDealerValidator : AbstractValidator<RejectDealerCommand>
{
    public RejectDealerValidator() => RuleFor(command => command.Reason).Line(Occasion.MaxReasonLength);
}

/// <summary>Final; a new application is possible.</summary>
internal sealed class RejectDealerHandler(DealerRulings rulings) : ICommandHandler<RejectDealerCommand, Done>
{
    public Task<ErrorOr<Done>> Handle(RejectDealerCommand request, CancellationToken cancellationToken) => rulings.RuleAsync(
        request.DealerId, request.Reason, (dealer, occasion) => dealer.Reject(occasion), AccreditationOutcome.Rejected, cancellationToken);
}
