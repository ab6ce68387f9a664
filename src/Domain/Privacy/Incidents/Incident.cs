using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Incidents;

/// <summary>Something that went wrong with people's data (6.2): what is known of it, whom the law wants told and by when, and how it ended.</summary>
[NotPersonal("record of an incident: numbers, kinds, and words in which contact details are masked")]
public sealed partial class Incident : StatefulAggregate<IncidentState, IncidentAction>
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 120;

    /// <summary>Longest entry of the timeline.</summary>
    public const int EntryLength = 2000;

    private readonly List<IncidentDuty> duties = [];
    private readonly List<IncidentEntry> entries = [];

    private Incident()
    {
    }

    /// <summary>Names the incident.</summary>
    public Guid Id { get; private set; }

    /// <summary>Human reference.</summary>
    public HumanReference Reference { get; private set; }

    /// <summary>What it is, in a line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When the operator became aware, UTC: every clock runs from here.</summary>
    public DateTimeOffset KnownAt { get; private set; }

    /// <summary>What was lost: secrecy, correctness, availability.</summary>
    public EnumSet<IncidentNature> Natures { get; private set; }

    /// <summary>Which categories of information it touches.</summary>
    public EnumSet<DataCategory> Categories { get; private set; }

    /// <summary>How many people it touches, as far as is known; null before an assessment.</summary>
    public int? People { get; private set; }

    /// <summary>Whether an improper purpose is feared, such as an attack.</summary>
    public bool ImproperPurpose { get; private set; }

    /// <summary>When it was registered, UTC.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whom the law wants told.</summary>
    public IReadOnlyList<IncidentDuty> Duties => duties;

    /// <summary>What happened, as it became known.</summary>
    public IReadOnlyList<IncidentEntry> Entries => entries;

    /// <inheritdoc/>
    protected override StateMachine<IncidentState, IncidentAction> Machine => IncidentMachine.Table;

    /// <summary>Registers one; <c>incident.known_at_invalid</c> where it became known in the future.</summary>
    /// <param name="reference">Human reference.</param>
    /// <param name="title">What it is, in a line.</param>
    /// <param name="knownAt">When the operator became aware.</param>
    /// <param name="occasion">Staff.</param>
    public static ErrorOr<Incident> Open(HumanReference reference, string title, DateTimeOffset knownAt, Occasion occasion)
    {
        if (knownAt > occasion.At)
            return IncidentErrors.KnownAt;
        var incident = new Incident
        {
            Id = Guid.CreateVersion7(occasion.At), Reference = reference, Title = ContactMasking.Apply(title).Text, KnownAt = knownAt, OpenedAt = occasion.At,
        };
        incident.Begin();
        return incident;
    }
}
