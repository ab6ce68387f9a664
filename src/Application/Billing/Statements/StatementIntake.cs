using System.Globalization;
using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Statements;

/// <summary>Takes those lines of a statement that are new, their senders sealed, a key a line.</summary>
internal sealed class StatementIntake(ICarTradeDb db, IMoneyStore store, ISubjectKeys keys, ISealer sealer, IBlindIndex index)
{
    private const string Use = "statement-line";
    private const int Batch = 2_500;
    private const char Between = '\u001f';

    /// <summary>Where a line's details are sealed.</summary>
    private static SealedAt Place(Guid line) => new("money.statement_lines.details", line);

    /// <summary>Who sent a line, ready for the gate.</summary>
    public static SealedItem<RemittanceDetails> Item(StatementLine line) => new(line.Details, Place(line.Id), DataCategory.BillingPaymentInformation, line.Id);

    public async Task<IReadOnlyList<StatementLine>> TakeAsync(IReadOnlyList<StatementEntry> entries, SettlementMode mode, Occasion occasion, CancellationToken ct)
    {
        var keyed = Keyed(entries);
        var hashes = keyed.ConvertAll(line => line.Key);
        var known = (await db.Set<StatementLine>().Where(row => hashes.Contains(row.EntryKey)).Select(row => row.EntryKey).ToListAsync(ct))
            .Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        var fresh = keyed.Where(line => !known.Contains(Convert.ToHexString(line.Key))).ToList();
        var (import, lines) = (Guid.CreateVersion7(occasion.At), new List<StatementLine>(fresh.Count));
        foreach (var some in fresh.Chunk(Batch))
        {
            var ids = Array.ConvertAll(some, _ => Guid.CreateVersion7(occasion.At));
            var made = await keys.CreateManyAsync(DataSubjectKind.StatementLine, ids, ct);
            for (var at = 0; at < some.Length; at++)
            {
                var details = await sealer.SealAsync(some[at].Entry.Details.WithoutCardNumbers(), made[at], Place(ids[at]), ct);
                lines.Add(StatementLine.Of(ids[at], import, some[at].Key, some[at].Entry, (made[at], details), mode, occasion));
            }
        }

        return await store.AddLinesAsync(lines, ct);
    }

    /// <summary>The bank's id makes a line that line; where there is none, all that it says, and which of equal ones it is.</summary>
    private List<(byte[] Key, StatementEntry Entry)> Keyed(IReadOnlyList<StatementEntry> entries)
    {
        var (seen, keyed) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<(byte[], StatementEntry)>(entries.Count));
        foreach (var entry in entries)
        {
            var said = entry.BankReference.Length > 0
                ? entry.BankReference
                : string.Join(Between, entry.Details.Name, entry.Details.Account, entry.Details.Text, entry.Details.EndToEndId);
            var text = string.Join(
                Between, entry.Account, entry.BookedOn.ToString("O", CultureInfo.InvariantCulture), entry.Amount.Currency.Code, entry.Amount.Minor.ToString(CultureInfo.InvariantCulture),
                entry.IsCredit, entry.IsReversal, said);
            seen[text] = seen.GetValueOrDefault(text) + 1;
            keyed.Add((index.Of(Use, Encoding.UTF8.GetBytes(text + Between + seen[text].ToString(CultureInfo.InvariantCulture))), entry));
        }

        return keyed;
    }
}
