using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Billing.Payments;

/// <summary>Money that leaves the trust account: proposed by one person, approved by another, and confirmed by a line of a statement alone.</summary>
[NotPersonal("payment: opaque ids and an amount")]
public sealed class OutPayment : StatefulAggregate<OutPaymentState, OutPaymentAction>
{
    private OutPayment()
    {
    }

    /// <summary>Names the payment.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is.</summary>
    public OutPaymentKind Kind { get; private set; }

    /// <summary>Why.</summary>
    public OutPaymentGround Ground { get; private set; }

    /// <summary>The order whose money it is.</summary>
    public OrderId? OrderId { get; private set; }

    /// <summary>The line whose money it is, where it belongs to no order.</summary>
    public Guid? LineId { get; private set; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; private set; }

    /// <summary>Minor units.</summary>
    public long Minor { get; private set; }

    /// <summary>Who proposed.</summary>
    public Guid ProposedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>Who approved.</summary>
    public Guid? ApprovedBy { get; private set; }

    /// <summary>The line of a statement that shows it.</summary>
    public Guid? EvidenceLineId { get; private set; }

    /// <summary>The line of a statement that takes it back.</summary>
    public Guid? BouncedLineId { get; private set; }

    /// <summary>How much.</summary>
    public Money Amount => new(Minor, Currency);

    /// <inheritdoc/>
    protected override StateMachine<OutPaymentState, OutPaymentAction> Machine => OutPaymentMachine.Table;

    /// <summary>Proposes; <c>out_payment.about_one</c> unless it is about a line (a return) or about an order.</summary>
    /// <param name="draft">What is proposed.</param>
    /// <param name="occasion">The first person.</param>
    public static ErrorOr<OutPayment> Propose(OutPaymentDraft draft, Occasion occasion)
    {
        var isReturn = draft.Kind == OutPaymentKind.Return;
        if (isReturn != draft.LineId is not null || isReturn == draft.OrderId is not null)
            return OutPaymentErrors.AboutOne;
        if (draft.Amount.Minor is <= 0 or > Money.MaxMinor)
            return ValueErrors.MoneyOutOfRange;
        var payment = new OutPayment
        {
            Id = Guid.CreateVersion7(occasion.At),
            Kind = draft.Kind,
            Ground = draft.Ground,
            OrderId = draft.OrderId,
            LineId = draft.LineId,
            Currency = draft.Amount.Currency,
            Minor = draft.Amount.Minor,
            ProposedBy = occasion.ActorId ?? Guid.Empty,
            ProposedAt = occasion.At,
        };
        payment.Begin();
        return payment;
    }

    /// <summary>Approves as the second person, and says what is to be booked; <c>out_payment.same_person</c>.</summary>
    public ErrorOr<Booking> Approve(Occasion occasion)
    {
        if (occasion.ActorId == ProposedBy || occasion.ActorId is null)
            return OutPaymentErrors.SamePerson;
        var moved = Move(OutPaymentAction.Approve, occasion);
        if (moved.IsError)
            return moved.Errors;
        ApprovedBy = occasion.ActorId;
        return Due;
    }

    /// <summary>It was given to the bank; says what is to be booked.</summary>
    public ErrorOr<Booking> Send(Occasion occasion) => Move(OutPaymentAction.Send, occasion).Then(_ => Sent);

    /// <summary>Nobody can say whether it left; only evidence ends that.</summary>
    public ErrorOr<Success> Lose(Occasion occasion) => Move(OutPaymentAction.Lose, occasion);

    /// <summary>A line of a statement shows it; <c>out_payment.other_line</c> unless the line is a debit of the same amount.</summary>
    public ErrorOr<Success> Confirm(Guid line, Money amount, bool isDebit, Occasion occasion)
    {
        if (!isDebit || amount != Amount)
            return OutPaymentErrors.OtherLine;
        return Move(OutPaymentAction.Confirm, occasion).ThenDo(_ => EvidenceLineId = line);
    }

    /// <summary>The bank refused it, and nothing left; says which causes are to be taken back, the last first.</summary>
    public ErrorOr<IReadOnlyList<string>> Fail(Occasion occasion) => Move(OutPaymentAction.Fail, occasion).Then(_ => (IReadOnlyList<string>)[Sent.Cause, Due.Cause]);

    /// <summary>A statement takes the debit back; says which causes are to be taken back, the last first.</summary>
    /// <param name="line">The line that takes it back.</param>
    /// <param name="occasion">Finance.</param>
    public ErrorOr<IReadOnlyList<string>> Bounce(Guid line, Occasion occasion) => Move(OutPaymentAction.Bounce, occasion).Then(_ =>
    {
        BouncedLineId = line;
        return (IReadOnlyList<string>)[Sent.Cause, Due.Cause];
    });

    /// <summary>It is not to be sent after all; says which causes are to be taken back.</summary>
    public ErrorOr<IReadOnlyList<string>> Withdraw(Occasion occasion)
    {
        var wasApproved = State == OutPaymentState.Approved;
        return Move(OutPaymentAction.Withdraw, occasion).Then(_ => wasApproved ? (IReadOnlyList<string>)[Due.Cause] : []);
    }

    private Booking Due => Kind switch
    {
        OutPaymentKind.Return => Bookings.RefundDue(LineId!.Value, Id, Amount),
        OutPaymentKind.Refund => Bookings.RefundDue(OrderId!.Value, Id, Amount),
        _ => Bookings.Release(OrderId!.Value, Id.ToString(), Amount, Money.Zero(Currency)),
    };

    private Booking Sent => Kind switch
    {
        OutPaymentKind.Return => Bookings.Refund(LineId!.Value, Id, Amount),
        OutPaymentKind.Refund => Bookings.Refund(OrderId!.Value, Id, Amount),
        _ => Bookings.PayOut(OrderId!.Value, Id, Amount),
    };
}

/// <summary>What is proposed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ground">Why.</param>
/// <param name="OrderId">The order whose money it is.</param>
/// <param name="LineId">The line whose money it is.</param>
/// <param name="Amount">How much.</param>
public sealed record OutPaymentDraft(OutPaymentKind Kind, OutPaymentGround Ground, OrderId? OrderId, Guid? LineId, Money Amount);
