using CarTrade.Application.Abstractions;
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
internal sealed class TerminateDealerHandler(DealerRulings rulings) : ICommandHandler<TerminateDealerCommand, Done>
{
    public Task<ErrorOr<Done>> Handle(TerminateDealerCommand request, CancellationToken cancellationToken) => rulings.RuleAsync(
        request.DealerId, request.Reason, (dealer, occasion) => dealer.Terminate(occasion), AccreditationOutcome.Terminated, cancellationToken);
}
