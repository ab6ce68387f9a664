using CarTrade.Domain.Common;
using static CarTrade.Domain.Privacy.LegalDesk.LegalAction;
using static CarTrade.Domain.Privacy.LegalDesk.LegalState;

namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>Where a disclosure by law stands.</summary>
public enum LegalState
{
    /// <summary>The record is held; papers are collected.</summary>
    Opened,
    /// <summary>An officer proposes fields, each with why it is needed.</summary>
    Proposed,
    /// <summary>Another officer agrees.</summary>
    Approved,
    /// <summary>The package is made and in the ledger; nothing can be changed any more.</summary>
    Packaged,
    /// <summary>The recipient has it.</summary>
    Delivered,
    /// <summary>Over; the hold is lifted.</summary>
    Closed,
    /// <summary>Refused; nothing was disclosed.</summary>
    Rejected,
    /// <summary>Taken back; nothing was disclosed.</summary>
    Withdrawn,
}

/// <summary>What can happen to it.</summary>
public enum LegalAction
{
    /// <summary>Put a paper on file.</summary>
    AddDocument,
    /// <summary>Propose fields.</summary>
    Propose,
    /// <summary>Put the person's answer on file.</summary>
    Hear,
    /// <summary>Agree, as the first or second of three.</summary>
    Concur,
    /// <summary>Agree.</summary>
    Approve,
    /// <summary>Send a proposal back.</summary>
    Return,
    /// <summary>Refuse.</summary>
    Reject,
    /// <summary>Take back.</summary>
    Withdraw,
    /// <summary>Make the package.</summary>
    Package,
    /// <summary>Note the handing over.</summary>
    Deliver,
    /// <summary>End a publication.</summary>
    TakeDown,
    /// <summary>End.</summary>
    Close,
}

/// <summary>The life of a disclosure by law (4.1, 4.2, 4.3).</summary>
public static class LegalMachine
{
    private const ActorRole Officer = ActorRole.Staff;

    /// <summary>The table.</summary>
    public static StateMachine<LegalState, LegalAction> Table { get; } = new("legal_disclosure", Opened,
    [
        new(Opened, AddDocument, Opened, Officer, "sealed under the case's key"),
        new(Opened, Propose, Proposed, Officer, "the papers that the ground needs are on file; fields are among those requested, each with why it is needed; a gag has an end and a reason"),
        new(Proposed, Hear, Proposed, Officer, "on a breach: the person's answer, sealed under the case's key"),
        new(Proposed, Concur, Proposed, Officer, "on a breach: the person was told and heard; the first and the second of three other officers than the proposer"),
        new(Proposed, Approve, Approved, Officer, "another officer than the proposer; on a breach, the third one"),
        new(Proposed, Return, Opened, Officer, "a reason"),
        new(Approved, Package, Packaged, Officer, "by the policy in force; its hash is in the disclosure ledger in the same transaction"),
        new(Packaged, Deliver, Delivered, Officer, "proof of delivery"),
        .. Rows([Packaged, Delivered], TakeDown, Closed, "on a breach: a reason; the publication ends at once, the hold is lifted"),
        new(Delivered, Close, Closed, Officer, "the person was told; the hold is lifted"),
        .. Rows([Opened, Proposed, Approved], Reject, Rejected, "a reason; the hold is lifted"),
        .. Rows([Opened, Proposed, Approved], Withdraw, Withdrawn, "a reason; the hold is lifted"),
    ]);

    private static IEnumerable<Transition<LegalState, LegalAction>> Rows(LegalState[] from, LegalAction action, LegalState to, string guard) =>
        from.Select(state => new Transition<LegalState, LegalAction>(state, action, to, Officer, guard));
}
