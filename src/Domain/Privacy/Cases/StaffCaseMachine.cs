using CarTrade.Domain.Common;

namespace CarTrade.Domain.Privacy.Cases;

/// <summary>Whether a case is open.</summary>
public enum StaffCaseState
{
    /// <summary>Grants can be given.</summary>
    Open,
    /// <summary>Over; nothing can be opened for it.</summary>
    Closed,
}

/// <summary>What can happen to a case.</summary>
public enum StaffCaseAction
{
    /// <summary>Let somebody read.</summary>
    Grant,
    /// <summary>End it.</summary>
    Close,
}

/// <summary>The life of a case.</summary>
public static class StaffCaseMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<StaffCaseState, StaffCaseAction> Table { get; } = new("case", StaffCaseState.Open,
    [
        new(StaffCaseState.Open, StaffCaseAction.Grant, StaffCaseState.Open, ActorRole.Staff, "another person of staff than who gives it, the categories that the record has, at most eight hours"),
        new(StaffCaseState.Open, StaffCaseAction.Close, StaffCaseState.Closed, ActorRole.Staff, "the outcome is stated; living grants end"),
    ]);
}
