namespace CarTrade.Domain.Privacy.Cases;

/// <summary>Something about staff's access that other administrators must know of. Written once, never changed.</summary>
[NotPersonal("record of processing: ids")]
public sealed class AccessAlarm
{
    private AccessAlarm()
    {
    }

    /// <summary>Names the alarm.</summary>
    public Guid Id { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What happened.</summary>
    public AccessAlarmKind Kind { get; private set; }

    /// <summary>Which member of staff.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Whose data: the member, request or dealership.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>The emergency access, where it is about one.</summary>
    public Guid? GrantId { get; private set; }

    /// <summary>Raises one.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="account">Which member of staff.</param>
    /// <param name="record">Whose data.</param>
    /// <param name="grant">The emergency access.</param>
    /// <param name="at">Server time, UTC.</param>
    public static AccessAlarm Raise(AccessAlarmKind kind, Guid account, Guid record, Guid? grant, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        At = at,
        Kind = kind,
        AccountId = account,
        RecordId = record,
        GrantId = grant,
    };
}

/// <summary>What raises an alarm.</summary>
public enum AccessAlarmKind
{
    /// <summary>Somebody tried to open without a case; nothing was opened.</summary>
    NoGrant,
    /// <summary>Somebody tried to open with a grant that is over; nothing was opened.</summary>
    ExpiredGrant,
    /// <summary>Somebody took emergency access.</summary>
    BreakGlass,
}
