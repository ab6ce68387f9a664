using CarTrade.Domain.Common;

namespace CarTrade.Domain.Billing.Payments;

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

    /// <summary>Show by a line of a statement that the bank took it back.</summary>
    Bounce,
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
        new(OutPaymentState.Confirmed, OutPaymentAction.Bounce, OutPaymentState.Failed, ActorRole.Staff, "a statement takes the debit back; the money is there again"),
    ]);
}
