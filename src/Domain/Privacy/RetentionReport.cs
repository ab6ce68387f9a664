namespace CarTrade.Domain.Privacy;

/// <summary>One run of the purge: how many records were past their time, by the rule of the register. Counts alone.</summary>
[NotPersonal("counts and times of a procedure")]
public sealed class RetentionReport
{
    private RetentionReport()
    {
    }

    /// <summary>Names the report.</summary>
    public Guid Id { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The rule of the register.</summary>
    public Retention Rule { get; private init; }

    /// <summary>Records that were purged.</summary>
    public int Purged { get; private init; }

    /// <summary>Records past their time that a legal hold or a statute keeps.</summary>
    public int Kept { get; private init; }

    /// <summary>A report.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="purged">Records that were purged.</param>
    /// <param name="kept">Records that are kept nevertheless.</param>
    /// <param name="at">Server time, UTC.</param>
    public static RetentionReport Of(Retention rule, int purged, int kept, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), At = at, Rule = rule, Purged = purged, Kept = kept };
}
