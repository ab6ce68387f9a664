namespace CarTrade.Application.Abstractions;

/// <summary>The program itself: timers, message handlers and commands of the operator.</summary>
public sealed class SystemCaller : ICaller
{
    private SystemCaller()
    {
    }

    /// <summary>The one instance.</summary>
    public static SystemCaller Instance { get; } = new();

    /// <inheritdoc />
    public Audience Audience => Audience.System;

    /// <inheritdoc />
    public Guid? AccountId => null;

    /// <inheritdoc />
    public Guid? SubjectId => null;

    /// <inheritdoc />
    public Guid? DealerId => null;

    /// <inheritdoc />
    public Guid? SessionId => null;

    /// <inheritdoc />
    public IReadOnlySet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <inheritdoc />
    public DateTimeOffset? AuthenticatedAt => null;

    /// <inheritdoc />
    public string? Reason => null;
}
