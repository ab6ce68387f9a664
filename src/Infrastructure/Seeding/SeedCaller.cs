using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Somebody of the demo, acting through the same use cases and under the same row-level security as everybody.</summary>
internal sealed record SeedCaller(Audience Audience, Guid? AccountId, Guid? SubjectId, Guid? DealerId, DateTimeOffset? AuthenticatedAt) : ICaller
{
    public Guid? SessionId => null;

    public IReadOnlySet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal);

    public string? Reason => "Seeding the demonstration";

    /// <summary>A visitor.</summary>
    public static SeedCaller Visitor { get; } = new(Audience.Anyone, null, null, null, null);
}
