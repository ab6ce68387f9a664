namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>One execution of a request: its entry of the erasure ledger, kept here until it is certified.</summary>
[NotPersonal("identifiers")]
public sealed class ErasurePlan
{
    private ErasurePlan()
    {
    }

    /// <summary>Its place in the erasure ledger.</summary>
    public long Sequence { get; private init; }

    /// <summary>The request.</summary>
    public SubjectRequestId RequestId { get; private init; }

    /// <summary>The entry as JSON: ids and names of categories.</summary>
    public string Entry { get; private init; } = "";
}
