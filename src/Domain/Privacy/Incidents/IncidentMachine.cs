using CarTrade.Domain.Common;
using ErrorOr;
using static CarTrade.Domain.Privacy.Incidents.IncidentAction;
using static CarTrade.Domain.Privacy.Incidents.IncidentState;

namespace CarTrade.Domain.Privacy.Incidents;

/// <summary>Where an incident stands.</summary>
public enum IncidentState
{
    /// <summary>It goes on, or nobody knows.</summary>
    Open,
    /// <summary>It goes on no more; duties may be left.</summary>
    Contained,
    /// <summary>Over.</summary>
    Closed,
}

/// <summary>What can happen to it.</summary>
public enum IncidentAction
{
    /// <summary>Add to the timeline.</summary>
    Note,
    /// <summary>Say what is known.</summary>
    Assess,
    /// <summary>Tell an authority or the people.</summary>
    Report,
    /// <summary>Find that a duty is not called for.</summary>
    Waive,
    /// <summary>Stop it.</summary>
    Contain,
    /// <summary>End.</summary>
    Close,
}

/// <summary>The life of an incident.</summary>
public static class IncidentMachine
{
    private static readonly IncidentState[] Living = [Open, Contained];

    /// <summary>The table.</summary>
    public static StateMachine<IncidentState, IncidentAction> Table { get; } = new("incident", Open,
    [
        .. Same(Note, "contact details are masked"),
        .. Same(Assess, "natures, categories, number of people; the duties that follow get clocks from the moment of knowing"),
        .. Same(Report, "a duty of the incident that is not met yet; the authority's reference"),
        .. Same(Waive, "a duty of the incident that is not met yet; a reason"),
        new(Open, Contain, Contained, ActorRole.Staff, "none"),
        new(Contained, Close, Closed, ActorRole.Staff, "assessed; every duty met or waived; what was learned is stated"),
    ]);

    private static IEnumerable<Transition<IncidentState, IncidentAction>> Same(IncidentAction action, string guard) =>
        Living.Select(state => new Transition<IncidentState, IncidentAction>(state, action, state, ActorRole.Staff, guard));
}

/// <summary>Refusals of the incident desk.</summary>
public static class IncidentErrors
{
    /// <summary>In the future.</summary>
    public static Error KnownAt { get; } = Error.Validation("incident.known_at_invalid", "It became known in the past, within a year.");

    /// <summary>No such duty.</summary>
    public static Error DutyUnknown { get; } = Error.Conflict("incident.duty_unknown", "The assessment names no such duty.");

    /// <summary>Met before.</summary>
    public static Error DutyMet { get; } = Error.Conflict("incident.duty_met", "This duty was met or waived before.");

    /// <summary>Nobody said how many people.</summary>
    public static Error NotAssessed { get; } = Error.Conflict("incident.not_assessed", "Assess it first: natures, categories and number of people.");

    /// <summary>Somebody is still to be told.</summary>
    public static Error DutiesOpen { get; } = Error.Conflict("incident.duties_open", "Every duty is met or waived with a reason first.");

    /// <summary>A step without its reason.</summary>
    public static Error ReasonNeeded { get; } = Error.Validation("incident.reason_required", "State the reference or reason in 10 to 300 characters.");

    /// <summary>Nothing assessed.</summary>
    public static Error Assessment { get; } = Error.Validation("incident.assessment_invalid", "Name at least one nature and category, and 0 to 100,000,000 people.");
}
