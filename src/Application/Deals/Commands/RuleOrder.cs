using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Deals.Commands;

/// <summary>What staff decide on an order.</summary>
public enum OrderRuling
{
    /// <summary>Stop it.</summary>
    Hold,

    /// <summary>Let it go on.</summary>
    Resume,

    /// <summary>End the dispute; the order goes on.</summary>
    SettleDispute,

    /// <summary>End the dispute by cancelling.</summary>
    CancelForBuyer,

    /// <summary>End the dispute by cancelling, through the buyer's fault.</summary>
    CancelForDealer,

    /// <summary>Cancel as one side asked.</summary>
    AgreeCancellation,

    /// <summary>Let the order go on although one side asked to cancel.</summary>
    RefuseCancellation,
}

/// <summary>Staff decide: hold and resume, settle or cancel.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Ruling">The decision.</param>
/// <param name="Reason">Why, without names; kept with the step.</param>
/// <param name="Version">The order's version that was read.</param>
[Access(Audience.Admin)]
public sealed record RuleOrderCommand(Guid OrderId, OrderRuling Ruling, string Reason, int Version) : ICommand<Done>;

/// <summary>Shape of a ruling.</summary>
internal sealed class RuleOrderValidator : AbstractValidator<RuleOrderCommand>
{
    public RuleOrderValidator() => RuleFor(command => command.Reason).Line(Occasion.MaxReasonLength);
}

/// <summary>Moves the order and tells those who keep the books.</summary>
internal sealed class RuleOrderHandler(OrderLoader orders, IMessageBus bus, IOccasions occasions) : ICommandHandler<RuleOrderCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RuleOrderCommand request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (order, occasion) = (found.Value, occasions.Now(reason: request.Reason));
        var proforma = await orders.ProformaAsync(order, cancellationToken);
        var done = request.Ruling switch
        {
            OrderRuling.Hold => order.Hold(occasion),
            OrderRuling.Resume => order.Resume(occasion),
            OrderRuling.SettleDispute => order.SettleDispute(occasion),
            OrderRuling.CancelForBuyer => order.Cancel(CancellationGround.CarNotAvailable, proforma, occasion),
            OrderRuling.CancelForDealer => order.Cancel(CancellationGround.NotPaid, proforma, occasion),
            OrderRuling.AgreeCancellation => order.AgreeCancellation(occasion),
            _ => order.RefuseCancellation(occasion),
        };
        if (done.IsError)
            return done.Errors;
        if (request.Ruling != OrderRuling.Hold)
            await bus.SendAsync(order.State == OrderState.Cancelled ? new OrderCancelled(request.OrderId) : new OrderAwaitsMoney(request.OrderId), cancellationToken);
        return default(Done);
    }
}
