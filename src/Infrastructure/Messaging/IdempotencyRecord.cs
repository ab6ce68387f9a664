using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>What an idempotency key did. Holds keyed hashes, an id and a reference; never the request or the answer's body.</summary>
[NotPersonal("keyed hashes, identifier and time of a system event")]
internal sealed class IdempotencyRecord
{
    public const int HashLength = 32;

    /// <summary>Keyed hash of caller and key.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>Keyed hash of the command's canonical JSON.</summary>
    public required byte[] ContentHash { get; init; }

    public Guid? ResourceId { get; init; }

    public string? Reference { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
