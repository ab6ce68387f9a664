using CarTrade.Domain.Common;
using static CarTrade.Domain.Billing.Matching.LineMatchAction;
using static CarTrade.Domain.Billing.Matching.LineMatchState;

namespace CarTrade.Domain.Billing.Matching;

/// <summary>Where money that came stands.</summary>
public enum LineMatchState
{
    /// <summary>A statement shows it; nobody looked for its order yet.</summary>
    Detected,

    /// <summary>It fits no order that is known.</summary>
    Unmatched,

    /// <summary>It may be meant for these orders; finance decides.</summary>
    Proposed,

    /// <summary>It names an order, and more is missing than banks keep; finance decides.</summary>
    ShortPaid,

    /// <summary>Somebody else than the buyer sent it; finance notes why, and accepts or returns it.</summary>
    ThirdPartyRemitter,

    /// <summary>All of it belongs to orders.</summary>
    Allocated,

    /// <summary>A part belongs to orders; the rest is for another order, or goes back.</summary>
    OverPaid,

    /// <summary>The rest is being sent back.</summary>
    Returning,

    /// <summary>The rest was sent back.</summary>
    Returned,

    /// <summary>The bank took it back.</summary>
    Reversed,
}

/// <summary>The way of money that came.</summary>
public static class LineMatchMachine
{
    private const ActorRole Finance = ActorRole.Staff;
    private const ActorRole Program = ActorRole.System;
    private static readonly LineMatchState[] Open = [Detected, Unmatched, Proposed, ShortPaid, OverPaid];
    private static readonly LineMatchState[] Waiting = [Unmatched, Proposed, ShortPaid, ThirdPartyRemitter, OverPaid];

    /// <summary>The table.</summary>
    public static StateMachine<LineMatchState, LineMatchAction> Table { get; } = new("payment", Detected,
    [
        .. Open.Select(from => Row(from, Allocate, Allocated, from == Detected ? Finance | Program : Finance, "reference exact and sender the buyer, or finance; what is missing within tolerance")),
        .. Open.Where(from => from != OverPaid).Select(from => Row(from, AllocatePart, OverPaid, from == Detected ? Finance | Program : Finance, "more came than these orders ask for")),
        Row(OverPaid, AllocatePart, OverPaid, Finance, "to another order"),
        Row(Detected, Propose, Proposed, Program, "several references, an order that is stopped, no name, or amount and name alone"),
        Row(Detected, FindShort, ShortPaid, Program, "more is missing than one per cent"),
        Row(Detected, FindThirdParty, ThirdPartyRemitter, Program, "the sender's name is not the buyer's"),
        Row(Detected, FindNothing, Unmatched, Program, ""),
        Row(ThirdPartyRemitter, AcceptRemitter, Proposed, Finance, "reason and relation noted"),
        .. Waiting.Append(Detected).Select(from => Row(from, Return, Returning, Finance, "proposed by one person, sent after another agreed")),
        Row(Returning, ConfirmReturn, Returned, Finance, "a statement shows the payment, and nothing is left"),
        Row(Returning, Return, Returning, Finance, "another part of it"),
        Row(Returning, Keep, Unmatched, Finance, "withdrawn, or refused by the bank; or something is left"),
        .. Waiting.Concat([Detected, Allocated]).Select(from => Row(from, Reverse, Reversed, Finance, "a line of a statement takes it back; what was given to orders is taken back first")),
    ]);

    private static Transition<LineMatchState, LineMatchAction> Row(LineMatchState from, LineMatchAction action, LineMatchState to, ActorRole who, string guard) => new(from, action, to, who, guard);
}
