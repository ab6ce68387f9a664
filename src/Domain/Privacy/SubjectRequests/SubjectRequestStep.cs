namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>One store's turn in a destruction: a row that says whether it is done, so that whoever goes on after a crash knows.</summary>
[NotPersonal("progress of a procedure")]
public sealed class SubjectRequestStep
{
    /// <summary>Longest name of a store.</summary>
    public const int PlaceLength = 80;

    private SubjectRequestStep()
    {
    }

    /// <summary>The request.</summary>
    public SubjectRequestId RequestId { get; private init; }

    /// <summary>The store.</summary>
    public string Place { get; private init; } = "";

    /// <summary>Its turn.</summary>
    public int Turn { get; private init; }

    /// <summary>When it was done, UTC; null while it is not.</summary>
    public DateTimeOffset? DoneAt { get; private set; }
}
