namespace CarTrade.Application.Identity;

/// <summary>Sign-in sessions of an account. Everything happens in the current transaction; an ended one is refused within a second everywhere.</summary>
public interface ISessions
{
    /// <summary>The living sessions of an account, newest first.</summary>
    Task<IReadOnlyList<SessionSummary>> ListAsync(Guid accountId, CancellationToken ct);

    /// <summary>Ends one session of the account; false when it has no such session.</summary>
    Task<bool> EndAsync(Guid accountId, Guid sessionId, CancellationToken ct);

    /// <summary>Ends all sessions of the account but, where given, one.</summary>
    Task EndAllAsync(Guid accountId, Guid? except, CancellationToken ct);
}

/// <summary>One session.</summary>
/// <param name="Id">Its id.</param>
/// <param name="StartedAt">When the person signed in.</param>
/// <param name="LastUsedAt">When a token was last renewed.</param>
/// <param name="ExpiresAt">When it ends at the latest.</param>
/// <param name="Methods">How the person proved who they are: <c>pwd</c>, <c>otp</c>, <c>recovery</c>.</param>
public sealed record SessionSummary(
    Guid Id, DateTimeOffset StartedAt, DateTimeOffset LastUsedAt, DateTimeOffset ExpiresAt, IReadOnlyList<string> Methods);
