using System.Security.Cryptography;
using System.Text.Json;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Where the erasure ledger lies: beside the key files, outside both clusters and every backup of them.</summary>
/// <param name="Path">The folder.</param>
internal sealed record ErasureFolder(string Path);

/// <summary>An entry: ids and names of categories, never a person.</summary>
internal sealed record ErasureEntry
{
    public long Sequence { get; init; }

    public DateTimeOffset At { get; init; }

    public required Guid Request { get; init; }

    public IReadOnlyList<Guid> Members { get; init; } = [];

    public IReadOnlyList<Guid> Accounts { get; init; } = [];

    public IReadOnlyList<Guid> Requests { get; init; } = [];

    public IReadOnlyList<Guid> People { get; init; } = [];

    public IReadOnlyList<Guid> PeriodRequests { get; init; } = [];

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Fields { get; init; } = [];

    public string Previous { get; init; } = "";

    public string Hash { get; init; } = "";

    /// <summary>SHA-256 over all but the hash, the one before included.</summary>
    public string ComputeHash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this with { Hash = "" }, JsonSerializerOptions.Web)));
}
