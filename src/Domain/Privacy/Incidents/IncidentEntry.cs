using CarTrade.Domain.Common;

namespace CarTrade.Domain.Privacy.Incidents;

/// <summary>One entry of a timeline.</summary>
[NotPersonal("words in which contact details are masked; who wrote, by opaque id")]
public sealed class IncidentEntry
{
    private IncidentEntry()
    {
    }

    /// <summary>Names the entry.</summary>
    public Guid Id { get; private init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What happened.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Who wrote it down.</summary>
    public Guid? WrittenBy { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset WrittenAt { get; private init; }

    internal static IncidentEntry Of(DateTimeOffset at, string text, Occasion occasion)
    {
        var masked = ContactMasking.Apply(text).Text;
        return new()
        {
            Id = Guid.CreateVersion7(occasion.At), At = at, WrittenBy = occasion.ActorId, WrittenAt = occasion.At,
            Text = masked.Length > Incident.EntryLength ? masked[..Incident.EntryLength] : masked,
        };
    }
}

/// <summary>What was lost.</summary>
public enum IncidentNature
{
    /// <summary>Somebody saw what they may not.</summary>
    Secrecy,
    /// <summary>Something was changed.</summary>
    Correctness,
    /// <summary>Something is gone or out of reach.</summary>
    Availability,
}

/// <summary>What is known of an incident.</summary>
/// <param name="Natures">What was lost.</param>
/// <param name="Categories">Which categories it touches.</param>
/// <param name="People">How many people.</param>
/// <param name="ImproperPurpose">Whether an improper purpose is feared.</param>
/// <param name="Duties">Whom the law wants told, as the officer judges.</param>
public sealed record IncidentAssessment(
    IReadOnlyList<IncidentNature> Natures, IReadOnlyList<DataCategory> Categories, int People, bool ImproperPurpose, IReadOnlyList<DutyKind> Duties);
