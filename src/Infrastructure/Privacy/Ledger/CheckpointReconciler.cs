using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.Logging;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// Compares the newest copies outside with the database. What the database signed and a crash kept from being copied is copied now; what was copied and the
/// database does not know means that it was rolled back or forked: that is said aloud, and the program goes on.
/// </summary>
internal sealed partial class CheckpointReconciler(
    MainDatabase database, CheckpointSigner signer, CheckpointFile outside, LedgerContradictions contradictions, ILogger<CheckpointReconciler> logger)
{
    private const int Newest = 1000;

    public async Task ReconcileAsync(LedgerDefinition ledger, CancellationToken ct)
    {
        var copies = outside.Read(ledger.Name).TakeLast(Newest).Select(signer.Open).OfType<string>().ToList();
        var sizes = copies.Select(body => Checkpoint.Parse(body)?.Size ?? 0).ToList();
        var notes = await NotesAsync(ledger, sizes.Count == 0 ? 0 : sizes.Min(), ct);
        var known = notes.Select(signer.Open).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unknown = copies.Find(body => !known.Contains(body));
        contradictions.Set(ledger.Name, unknown is null ? null : CheckpointCopies.Contradiction(unknown));
        if (unknown is not null)
            Contradicted(logger, ledger.Name, Checkpoint.Parse(unknown)?.Size ?? 0);
        foreach (var note in notes.Where(note => signer.Open(note) is { } body && Checkpoint.Parse(body)!.Size > sizes.DefaultIfEmpty().Max()))
            outside.Append(ledger.Name, note);
    }

    private async Task<List<string>> NotesAsync(LedgerDefinition ledger, long from, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker), "SELECT note FROM privacy.ledger_checkpoints WHERE ledger = $1 AND size >= $2 ORDER BY size",
            new() { Value = ledger.Name }, new() { Value = from });
        return await MainDatabase.ListAsync(batch, row => row.GetString(0), Newest, ct);
    }

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "The ledger {Ledger} was rolled back or forked: its checkpoint {Size} was signed and copied outside, and the database holds another history. Run verify-ledger")]
    private static partial void Contradicted(ILogger logger, string ledger, long size);
}
