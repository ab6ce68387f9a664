namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>An entry of the erasure ledger that this database has carried out. One that is missing here was restored away, and is carried out again.</summary>
[NotPersonal("place in a ledger")]
public sealed class AppliedErasure
{
    private AppliedErasure()
    {
    }

    /// <summary>Its place in the ledger.</summary>
    public long Sequence { get; private init; }

    /// <summary>The entry's hash.</summary>
    public byte[] Hash { get; private init; } = [];

    /// <summary>When, UTC.</summary>
    public DateTimeOffset AppliedAt { get; private init; }
}
