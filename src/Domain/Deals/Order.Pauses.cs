using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <content>Cancellations, disputes and holds.</content>
public sealed partial class Order
{
    /// <summary>Cancels at once: either side before the first payment, staff to end a dispute; <c>order.ground_not_yours</c>.</summary>
    /// <param name="ground">Why.</param>
    /// <param name="proforma">The proforma that stands, if any.</param>
    /// <param name="occasion">Either side, or staff.</param>
    public ErrorOr<Success> Cancel(CancellationGround ground, Proforma? proforma, Occasion occasion) => Stop(OrderAction.Cancel, ground, proforma, occasion);

    /// <summary>Asks the other side to cancel, after the first payment; <c>order.ground_not_yours</c>.</summary>
    /// <param name="ground">Why.</param>
    /// <param name="proforma">The proforma that stands.</param>
    /// <param name="occasion">Either side.</param>
    public ErrorOr<Success> AskCancellation(CancellationGround ground, Proforma? proforma, Occasion occasion) =>
        Stop(OrderAction.AskCancellation, ground, proforma, occasion);

    /// <summary>The other side, or staff, agrees; <c>order.own_cancellation</c>.</summary>
    /// <param name="occasion">Who agrees.</param>
    public ErrorOr<Success> AgreeCancellation(Occasion occasion) =>
        Answer(OrderAction.AgreeCancellation, occasion) is { IsError: true } refused ? refused : End(OrderAction.AgreeCancellation, occasion);

    /// <summary>The other side, or staff, refuses: the order goes on; <c>order.own_cancellation</c>.</summary>
    /// <param name="occasion">Who refuses.</param>
    public ErrorOr<Success> RefuseCancellation(Occasion occasion) =>
        Answer(OrderAction.RefuseCancellation, occasion) is { IsError: true } refused ? refused : Forget(OrderAction.RefuseCancellation, occasion);

    /// <summary>Whoever asked takes it back; <c>order.others_cancellation</c>.</summary>
    /// <param name="occasion">Who asked.</param>
    public ErrorOr<Success> WithdrawCancellation(Occasion occasion)
    {
        var possible = Check(OrderAction.WithdrawCancellation, occasion);
        if (possible.IsError)
            return possible;
        return Cancellation!.AskedBy == occasion.Role ? Forget(OrderAction.WithdrawCancellation, occasion) : OrderErrors.OthersCancellation;
    }

    /// <summary>The ledger gave back what was paid, less the fee.</summary>
    /// <param name="occasion">The system, or finance.</param>
    public ErrorOr<Success> Refund(Occasion occasion) => Move(OrderAction.Refund, occasion);

    /// <summary>Opens a dispute: money and papers stay where they are.</summary>
    /// <param name="occasion">Either side.</param>
    public ErrorOr<Success> OpenDispute(Occasion occasion) => Pause(OrderAction.OpenDispute, occasion);

    /// <summary>Ends a dispute; the order goes on where it was.</summary>
    /// <param name="occasion">Staff.</param>
    public ErrorOr<Success> SettleDispute(Occasion occasion) => GoOn(OrderAction.SettleDispute, occasion);

    /// <summary>Stops it, for law, fraud or a change of payee.</summary>
    /// <param name="occasion">Staff or the system.</param>
    public ErrorOr<Success> Hold(Occasion occasion) => Pause(OrderAction.Hold, occasion);

    /// <summary>Lets it go on where it was.</summary>
    /// <param name="occasion">Staff.</param>
    public ErrorOr<Success> Resume(Occasion occasion) => GoOn(OrderAction.Resume, occasion);

    private ErrorOr<Success> Stop(OrderAction action, CancellationGround ground, Proforma? proforma, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        if (ground == CancellationGround.NotPaid && occasion.Role == ActorRole.Buyer)
            return OrderErrors.GroundNotYours;
        var cancellation = Cancellation.Of(StateBefore ?? State, ground, proforma, occasion);
        var done = action == OrderAction.Cancel ? End(action, occasion) : Pause(action, occasion);
        return done.ThenDo(_ => Cancellation = cancellation);
    }

    private ErrorOr<Success> Answer(OrderAction action, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        return Cancellation!.AskedBy == occasion.Role ? OrderErrors.OwnCancellation : Result.Success;
    }

    private ErrorOr<Success> Pause(OrderAction action, Occasion occasion)
    {
        var before = State;
        return Move(action, occasion).ThenDo(_ => StateBefore = before);
    }

    private ErrorOr<Success> GoOn(OrderAction action, Occasion occasion) =>
        MoveBack(action, StateBefore ?? State, occasion).ThenDo(_ => StateBefore = null);

    private ErrorOr<Success> Forget(OrderAction action, Occasion occasion) => GoOn(action, occasion).ThenDo(_ => Cancellation = null);

    private ErrorOr<Success> End(OrderAction action, Occasion occasion) => Move(action, occasion).ThenDo(_ => (StateBefore, ClosedAt) = (null, occasion.At));
}
