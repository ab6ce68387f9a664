using CarTrade.Domain.Privacy.Cases;

namespace CarTrade.Domain.Privacy.Incidents;

/// <summary>One duty of an incident, and how it was met.</summary>
[NotPersonal("clock of an incident; words in which contact details are masked")]
public sealed class IncidentDuty
{
    private IncidentDuty()
    {
    }

    /// <summary>Which.</summary>
    public DutyKind Kind { get; private init; }

    /// <summary>When staff is reminded, UTC.</summary>
    public DateTimeOffset RemindAt { get; private set; }

    /// <summary>By when, UTC.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When staff was reminded, UTC.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When staff was told that it is overdue, UTC.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>When it was done, or found not to be called for, UTC.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>Whether it was found not to be called for.</summary>
    public bool Waived { get; private set; }

    /// <summary>The authority's reference, or why it is not called for.</summary>
    public string? Note { get; private set; }

    internal static IncidentDuty Of(DutyKind kind, DateTimeOffset knownAt, bool improperPurpose)
    {
        var duty = new IncidentDuty { Kind = kind };
        duty.Time(knownAt, improperPurpose);
        return duty;
    }

    internal void Time(DateTimeOffset knownAt, bool improperPurpose) =>
        (RemindAt, DueAt) = (DutyClock.RemindAt(Kind, knownAt, improperPurpose), DutyClock.DueAt(Kind, knownAt, improperPurpose));

    internal void Meet(bool waived, string note, DateTimeOffset at) => (MetAt, Waived, Note) = (at, waived, CaseReason.Masked(note));

    /// <summary>Whether staff is to be told now, and of what; null for nothing.</summary>
    internal DutyAlarm? Ring(DateTimeOffset now)
    {
        if (MetAt is not null || RemindAt > now)
            return null;
        if (DueAt <= now && EscalatedAt is null)
        {
            (EscalatedAt, RemindedAt) = (now, RemindedAt ?? now);
            return DutyAlarm.Overdue;
        }

        if (RemindedAt is not null)
            return null;
        RemindedAt = now;
        return DutyAlarm.Reminder;
    }
}

/// <summary>What a clock says to staff.</summary>
public enum DutyAlarm
{
    /// <summary>Half of the time is over.</summary>
    Reminder,
    /// <summary>All of it is.</summary>
    Overdue,
}
