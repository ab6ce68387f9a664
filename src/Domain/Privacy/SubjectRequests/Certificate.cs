namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>A signed statement of what was destroyed, returned and kept. It names no person; a newer one replaces it when recipients answer.</summary>
[NotPersonal("counts, names of stores and businesses, identifiers")]
public sealed class Certificate
{
    private Certificate()
    {
    }

    /// <summary>The request.</summary>
    public SubjectRequestId RequestId { get; private init; }

    /// <summary>1 for the first.</summary>
    public int Issue { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>The statement as JSON with its signature: exactly the bytes that were signed are in it.</summary>
    public string Document { get; private init; } = "";

    /// <summary>SHA-256 of the document.</summary>
    public byte[] Hash { get; private init; } = [];

    /// <summary>A new issue.</summary>
    /// <param name="request">The request.</param>
    /// <param name="issue">1 for the first.</param>
    /// <param name="document">The signed document.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="at">Server time, UTC.</param>
    public static Certificate Of(SubjectRequestId request, int issue, string document, byte[] hash, DateTimeOffset at) =>
        new() { RequestId = request, Issue = issue, Document = document, Hash = hash, IssuedAt = at };
}
