using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Ledgers;

/// <summary>A signed checkpoint.</summary>
/// <param name="Ledger">Which ledger.</param>
/// <param name="Size">Number of entries covered.</param>
/// <param name="Root">Root of the Merkle tree, Base64.</param>
/// <param name="At">When it was made.</param>
/// <param name="Note">The signed note, as published outside.</param>
public sealed record LedgerCheckpointDto(string Ledger, long Size, string Root, DateTimeOffset At, string Note);

/// <summary>Pages of checkpoints, newest first.</summary>
internal static class Checkpoints
{
    private static readonly string[] Ledgers = [Disclosures.Ledger, "accesses", "consents"];

    /// <summary>How much is traded is nobody's business but the operator's and the auditors'.</summary>
    private static readonly string[] OfBooks = ["bookings", "postings"];

    public static IRuleBuilderOptions<T, string> Ledger<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(ledger => Ledgers.Contains(ledger, StringComparer.Ordinal)).WithErrorCode("ledger.unknown");

    public static IRuleBuilderOptions<T, string> AnyLedger<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(ledger => Ledgers.Concat(OfBooks).Contains(ledger, StringComparer.Ordinal)).WithErrorCode("ledger.unknown");

    public static async Task<Page<LedgerCheckpointDto>> CheckpointsAsync(this ICarTradeDb db, string ledger, long? after, int? size, CancellationToken ct)
    {
        var limit = size ?? PageLimits.Default;
        var rows = await db.Set<LedgerCheckpoint>()
            .Where(row => row.Ledger == ledger && (after == null || row.Size < after))
            .OrderByDescending(row => row.Size)
            .Take(limit + 1)
            .Select(row => new LedgerCheckpointDto(row.Ledger, row.Size, Convert.ToBase64String(row.Root), row.At, row.Note))
            .ToListAsync(ct);
        return rows.ToPage(limit, row => row.Size.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
