using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Billing.Payments;

/// <summary>What leaves the trust account.</summary>
public enum OutPaymentKind
{
    /// <summary>Money that belongs to no order goes back to whoever sent it.</summary>
    Return,

    /// <summary>An order's money goes back to the buyer.</summary>
    Refund,

    /// <summary>An order's money goes to the dealership.</summary>
    Payout,
}

/// <summary>Why money leaves.</summary>
public enum OutPaymentGround
{
    /// <summary>It was sent here by mistake.</summary>
    NotOurs,

    /// <summary>More came than was asked for.</summary>
    Overpaid,

    /// <summary>Somebody else than the buyer sent it.</summary>
    ThirdParty,

    /// <summary>The order was cancelled.</summary>
    Cancelled,

    /// <summary>The evidence that releases it is there.</summary>
    Released,
}

/// <summary>Where an outgoing payment stands.</summary>
public enum OutPaymentState
{
    /// <summary>One person proposed.</summary>
    Proposed,

    /// <summary>Two persons agree; the money is set apart.</summary>
    Approved,

    /// <summary>Given to the bank.</summary>
    Sent,

    /// <summary>Nobody can say whether it left.</summary>
    Unknown,

    /// <summary>A statement shows it.</summary>
    Confirmed,

    /// <summary>The bank refused it.</summary>
    Failed,

    /// <summary>Taken back before it was sent.</summary>
    Withdrawn,
}

/// <summary>What can be done with an outgoing payment.</summary>
public enum OutPaymentAction
{
    /// <summary>Agree, as another person.</summary>
    Approve,

    /// <summary>Give it to the bank.</summary>
    Send,

    /// <summary>Say that its fate is not known.</summary>
    Lose,

    /// <summary>Show it by a line of a statement.</summary>
    Confirm,

    /// <summary>Say that the bank refused it.</summary>
    Fail,

    /// <summary>Take it back.</summary>
    Withdraw,
}

/// <summary>The life of an outgoing payment.</summary>
public static class OutPaymentMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<OutPaymentState, OutPaymentAction> Table { get; } = new("out_payment", OutPaymentState.Proposed,
    [
        new(OutPaymentState.Proposed, OutPaymentAction.Approve, OutPaymentState.Approved, ActorRole.Staff, "another person than the proposer; there is so much"),
        new(OutPaymentState.Proposed, OutPaymentAction.Withdraw, OutPaymentState.Withdrawn, ActorRole.Staff, ""),
        new(OutPaymentState.Approved, OutPaymentAction.Send, OutPaymentState.Sent, ActorRole.Staff, "given to the bank"),
        new(OutPaymentState.Approved, OutPaymentAction.Withdraw, OutPaymentState.Withdrawn, ActorRole.Staff, "what was set apart goes back"),
        new(OutPaymentState.Sent, OutPaymentAction.Confirm, OutPaymentState.Confirmed, ActorRole.Staff, "a debit of the same amount on a statement, used once"),
        new(OutPaymentState.Sent, OutPaymentAction.Fail, OutPaymentState.Failed, ActorRole.Staff, "the bank refused it and nothing left"),
        new(OutPaymentState.Sent, OutPaymentAction.Lose, OutPaymentState.Unknown, ActorRole.Staff, ""),
        new(OutPaymentState.Unknown, OutPaymentAction.Confirm, OutPaymentState.Confirmed, ActorRole.Staff, "a debit of the same amount on a statement, used once"),
        new(OutPaymentState.Unknown, OutPaymentAction.Fail, OutPaymentState.Failed, ActorRole.Staff, "the bank's word that nothing left"),
    ]);
}

/// <summary>Refusals of outgoing payments.</summary>
public static class OutPaymentErrors
{
    /// <summary>Two persons are needed.</summary>
    public static Error SamePerson => Error.Forbidden("out_payment.same_person", "Another person than the proposer approves.");

    /// <summary>A return is about a line, anything else about an order.</summary>
    public static Error AboutOne => Error.Validation("out_payment.about_one", "A return names a line of a statement; a refund or payout names an order.");

    /// <summary>Not the line of this payment.</summary>
    public static Error OtherLine => Error.Validation("out_payment.other_line", "This line is not a debit of the same amount.");

    /// <summary>The line shows another payment.</summary>
    public static Error LineUsed => Error.Conflict("out_payment.line_used", "This line shows another payment already.");
}
