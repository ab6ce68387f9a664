using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Deals;
using ErrorOr;

namespace CarTrade.Application.Deals.Commands;

/// <summary>An answer to the wish to cancel.</summary>
public enum CancellationAnswer
{
    /// <summary>The other side agrees.</summary>
    Agree,

    /// <summary>The other side refuses; the order goes on.</summary>
    Refuse,

    /// <summary>Whoever asked takes it back.</summary>
    Withdraw,
}

/// <summary>Answers the wish to cancel, or takes it back.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Version">The order's version that the caller read.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales)]
public sealed record AnswerCancellationCommand(Guid OrderId, CancellationAnswer Answer, int Version) : ICommand<Done>;

/// <summary>Ends the order, or lets it go on.</summary>
internal sealed class AnswerCancellationHandler(OrderLoader orders, IMessageBus bus, IOccasions occasions) : ICommandHandler<AnswerCancellationCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AnswerCancellationCommand request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (order, occasion) = (found.Value, occasions.Now());
        var done = request.Answer switch
        {
            CancellationAnswer.Agree => order.AgreeCancellation(occasion),
            CancellationAnswer.Refuse => order.RefuseCancellation(occasion),
            _ => order.WithdrawCancellation(occasion),
        };
        if (done.IsError)
            return done.Errors;
        await bus.SendAsync(order.State == OrderState.Cancelled ? new OrderCancelled(request.OrderId) : new OrderAwaitsMoney(request.OrderId), cancellationToken);
        return default(Done);
    }
}
