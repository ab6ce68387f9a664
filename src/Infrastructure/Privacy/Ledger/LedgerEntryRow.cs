using System.Text.Json;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>An entry as stored, with the commitment that its columns give now.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Xid">Its transaction.</param>
/// <param name="Commitment">What it was committed to.</param>
/// <param name="Recomputed">What its columns and its salt give.</param>
/// <param name="Blank">The columns of an entry whose salt was destroyed; otherwise null.</param>
internal sealed record LedgerEntryRow(Guid Id, ulong Xid, byte[] Commitment, byte[] Recomputed, string? Blank)
{
    private static readonly string[] Blanks = ["", "[]", "\\x", "00000000-0000-0000-0000-000000000000", "1970-01-01T00:00:00+00:00"];
    private const int Milliseconds = 12;
    private const int YearsKept = 3;

    /// <summary>What does not hold, or null.</summary>
    public string? Fault(DateTimeOffset now) => Blank is null
        ? Commitment.AsSpan().SequenceEqual(Recomputed) ? null : "its columns differ from what was committed to"
        : Made(Id).AddYears(YearsKept) > now ? "its content was destroyed before its time"
        : JsonDocument.Parse(Blank).RootElement.EnumerateObject().All(IsBlank) ? null : "it has content without a salt, which nothing proves";

    /// <summary>When the id was made: UUIDv7 begins with milliseconds since 1970. The id is in the leaf, so it cannot be changed.</summary>
    private static DateTimeOffset Made(Guid id) => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..Milliseconds], 16));

    private static bool IsBlank(JsonProperty column) => column.Name == "id" || Blanks.Contains(column.Value.ToString(), StringComparer.Ordinal);
}

/// <summary>A place as stored.</summary>
internal sealed record LedgerPlaceRow(long Position, Guid EntryId, byte[] Leaf);
