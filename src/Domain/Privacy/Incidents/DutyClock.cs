namespace CarTrade.Domain.Privacy.Incidents;

/// <summary>Whom the law wants told of an incident.</summary>
public enum DutyKind
{
    /// <summary>The supervisory authority within 72 hours of becoming aware: GDPR article 33 (1).</summary>
    GdprAuthority,
    /// <summary>The people without undue delay, where the risk is high: GDPR article 34 (1). No time is fixed; we hold ourselves to the same 72 hours.</summary>
    GdprPeople,
    /// <summary>Preliminary report to Japan's Personal Information Protection Commission, promptly: APPI article 26 (1) with its Enforcement Rules, article 8 (1); by the Commission's guidelines roughly 3 to 5 days.</summary>
    AppiPreliminary,
    /// <summary>Final report to the Commission: Enforcement Rules, article 8 (2): 30 days, or 60 where an improper purpose is feared.</summary>
    AppiFinal,
    /// <summary>The people, promptly: APPI article 26 (2) with its Enforcement Rules, article 10. We take the final report's time as its end.</summary>
    AppiPeople,
}

/// <summary>The clocks. All run from the moment at which the operator became aware.</summary>
public static class DutyClock
{
    /// <summary>GDPR article 33 (1).</summary>
    public static readonly TimeSpan GdprTime = TimeSpan.FromHours(72);

    /// <summary>The end of what the Commission calls prompt.</summary>
    public static readonly TimeSpan AppiPrompt = TimeSpan.FromDays(5);

    /// <summary>The beginning of it: staff is reminded.</summary>
    public static readonly TimeSpan AppiReminder = TimeSpan.FromDays(3);

    /// <summary>The final report.</summary>
    public static readonly TimeSpan AppiTime = TimeSpan.FromDays(30);

    /// <summary>The final report where an improper purpose is feared (Enforcement Rules, article 7, item 3).</summary>
    public static readonly TimeSpan AppiLongTime = TimeSpan.FromDays(60);

    /// <summary>By when a duty is to be done, UTC.</summary>
    /// <param name="kind">The duty.</param>
    /// <param name="knownAt">When the operator became aware.</param>
    /// <param name="improperPurpose">Whether an improper purpose is feared.</param>
    public static DateTimeOffset DueAt(DutyKind kind, DateTimeOffset knownAt, bool improperPurpose) => knownAt + kind switch
    {
        DutyKind.GdprAuthority or DutyKind.GdprPeople => GdprTime,
        DutyKind.AppiPreliminary => AppiPrompt,
        _ => improperPurpose ? AppiLongTime : AppiTime,
    };

    /// <summary>When staff is reminded: at day 3 of the preliminary report, and at half of every other time.</summary>
    /// <param name="kind">The duty.</param>
    /// <param name="knownAt">When the operator became aware.</param>
    /// <param name="improperPurpose">Whether an improper purpose is feared.</param>
    public static DateTimeOffset RemindAt(DutyKind kind, DateTimeOffset knownAt, bool improperPurpose) => kind == DutyKind.AppiPreliminary
        ? knownAt + AppiReminder
        : knownAt + ((DueAt(kind, knownAt, improperPurpose) - knownAt) / 2);
}
