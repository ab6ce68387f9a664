namespace CarTrade.Application.Abstractions;

/// <summary>The caller of the current scope: nobody until sign-in, a message or a timer says who.</summary>
public sealed class CurrentCaller : ICaller
{
    private static readonly HashSet<string> NoScopes = [];

    private ICaller? known;

    /// <inheritdoc />
    public Audience Audience => known?.Audience ?? Audience.Anyone;

    /// <inheritdoc />
    public Guid? AccountId => known?.AccountId;

    /// <inheritdoc />
    public Guid? SubjectId => known?.SubjectId;

    /// <inheritdoc />
    public Guid? DealerId => known?.DealerId;

    /// <inheritdoc />
    public Guid? SessionId => known?.SessionId;

    /// <inheritdoc />
    public IReadOnlySet<string> Scopes => known?.Scopes ?? NoScopes;

    /// <inheritdoc />
    public DateTimeOffset? AuthenticatedAt => known?.AuthenticatedAt;

    /// <inheritdoc />
    public string? Reason => known?.Reason;

    /// <summary>States who the caller is; once a scope, for a scope serves one caller.</summary>
    /// <param name="caller">Who it is.</param>
    public void Become(ICaller caller) =>
        known = known is null ? caller : throw new InvalidOperationException("The caller of this scope is known already.");
}
