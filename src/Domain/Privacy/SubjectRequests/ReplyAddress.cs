namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Where to answer a request after everything else is gone.</summary>
/// <param name="Email">The address.</param>
/// <param name="Name">The name, for the greeting.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
public sealed record ReplyAddress(string Email, string? Name, string Language)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "reply address";
}
