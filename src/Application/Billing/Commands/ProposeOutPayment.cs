using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Billing.Release;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Proposes that money leaves the trust account. Another person approves; nothing moves before.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ground">Why.</param>
/// <param name="Amount">How much.</param>
/// <param name="OrderId">The order whose money it is; for refunds and payouts.</param>
/// <param name="LineId">The line of a statement whose money it is; for returns.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin)]
public sealed record ProposeOutPaymentCommand(
    OutPaymentKind Kind, OutPaymentGround Ground, MoneyInput Amount, Guid? OrderId, Guid? LineId, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class ProposeOutPaymentValidator : AbstractValidator<ProposeOutPaymentCommand>
{
    public ProposeOutPaymentValidator()
    {
        RuleFor(command => command.Amount.Currency).Parses(Currency.Parse);
        RuleFor(command => command.Amount.Amount).InclusiveBetween(1, Money.MaxMinor).WithErrorCode("money.out_of_range");
        RuleFor(command => command.Ground).Must(ground => ground is OutPaymentGround.Released or OutPaymentGround.Cancelled)
            .When(command => command.Kind == OutPaymentKind.Payout).WithErrorCode("out_payment.ground_differs")
            .WithMessage("A payout is released on evidence, or is the fee of a cancelled order.");
    }
}

internal sealed class ProposeOutPaymentHandler(ICarTradeDb db, LineMatches matches, ReleaseCheck release, IOccasions occasions) : ICommandHandler<ProposeOutPaymentCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(ProposeOutPaymentCommand request, CancellationToken cancellationToken)
    {
        var (order, occasion) = (request.OrderId is { } id ? new OrderId(id) : (OrderId?)null, occasions.Now("1.3"));
        var amount = new Money(request.Amount.Amount, Currency.From(request.Amount.Currency));
        var proposed = OutPayment.Propose(new(request.Kind, request.Ground, order, request.LineId, amount), occasion);
        if (proposed.IsError)
            return proposed.Errors;
        var allowed = await release.OfAsync(proposed.Value, cancellationToken);
        if (allowed.IsError)
            return allowed.Errors;
        db.Set<OutPayment>().Add(proposed.Value);
        var returned = request.LineId is { } line ? (await matches.OfAsync(line, cancellationToken)).Return(null, occasion) : Result.Success;
        return returned.Then(_ => new CreatedResource(proposed.Value.Id, proposed.Value.Id.ToString()));
    }
}
