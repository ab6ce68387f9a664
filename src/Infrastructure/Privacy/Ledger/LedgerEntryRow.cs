using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>What the tree takes of an entry, and what of the entry does not hold.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Xid">Its transaction.</param>
/// <param name="Leaf">Its leaf, made of what is stored.</param>
/// <param name="Fault">What does not hold, or null.</param>
internal sealed record LedgerEntryRow(Guid Id, ulong Xid, byte[] Leaf, string? Fault)
{
    private static readonly string[] Blanks = ["", "[]", "\\x", "00000000-0000-0000-0000-000000000000", "1970-01-01T00:00:00+00:00"];
    private const int Milliseconds = 12;
    private const int YearsKept = 3;

    /// <summary>Judges a row as stored.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="xid">Its transaction.</param>
    /// <param name="commitment">What it was committed to.</param>
    /// <param name="salted">Its salt, then what its columns say.</param>
    /// <param name="salt">Bytes of the salt; none once the content was destroyed.</param>
    /// <param name="now">The present, by which old content may be destroyed.</param>
    public static LedgerEntryRow Of(Guid id, ulong xid, byte[] commitment, ReadOnlySpan<byte> salted, int salt, DateTimeOffset now) => new(
        id,
        xid,
        LedgerLeaf.Of(id, xid, commitment),
        salt == 0 ? FaultOfForgotten(id, salted, now) : Holds(commitment, salted) ? null : "its columns differ from what was committed to");

    /// <summary>As the database orders entries: by transaction, then by the bytes of the id.</summary>
    public static int Compare((ulong Xid, Guid Id) one, (ulong Xid, Guid Id) other) => one.Xid == other.Xid ? one.Id.CompareTo(other.Id) : one.Xid.CompareTo(other.Xid);

    private static bool Holds(byte[] commitment, ReadOnlySpan<byte> salted)
    {
        Span<byte> made = stackalloc byte[Merkle.HashLength];
        SHA256.HashData(salted, made);
        return made.SequenceEqual(commitment);
    }

    private static string? FaultOfForgotten(Guid id, ReadOnlySpan<byte> text, DateTimeOffset now) =>
        Made(id) > now.AddYears(-YearsKept).ToUnixTimeMilliseconds() ? "its content was destroyed before its time"
        : JsonSerializer.Deserialize<JsonElement>(text).EnumerateObject().All(IsBlank) ? null : "it has content without a salt, which nothing proves";

    /// <summary>When the id was made: UUIDv7 begins with milliseconds since 1970. The id is in the leaf, so it cannot be changed.</summary>
    private static long Made(Guid id) => Convert.ToInt64(id.ToString("N")[..Milliseconds], 16);

    private static bool IsBlank(JsonProperty column) => column.Name == "id" || Blanks.Contains(column.Value.ToString(), StringComparer.Ordinal);
}

/// <summary>A place as stored.</summary>
internal sealed record LedgerPlaceRow(long Position, Guid EntryId, byte[] Leaf);
