using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Photos;

/// <summary>
/// Every six hours: photos that no offer uses a day after their upload, and files that no photo names, as a crash between writing and saving leaves them. A
/// photo whose file is lost heals when it is uploaded again.
/// </summary>
[Timer(21_600)]
internal sealed class PurgePhotosTimer(MainDatabase database, DiskPhotoStore store, TimeProvider clock) : ITimerJob
{
    /// <summary>How long an upload may lie unused.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private const string DropRows =
        """
        DELETE FROM offers.photos p WHERE p.created_at < $1
          AND NOT EXISTS (SELECT FROM (SELECT unnest(r.photo_ids) AS id FROM offers.offer_revisions r) shown WHERE shown.id = p.id)
        """;

    private const string Known = "SELECT encode(sha256, 'hex') FROM offers.photos WHERE sha256 = ANY (SELECT decode(hash, 'hex') FROM unnest($1) AS hash)";

    public async Task RunAsync(CancellationToken ct)
    {
        var limit = (clock.GetUtcNow() - Patience).UtcDateTime;
        await using var rows = MainDatabase.Add(database.Batch(DbIdentity.Worker), DropRows, new NpgsqlParameter<DateTime> { TypedValue = limit });
        await rows.ExecuteNonQueryAsync(ct);
        foreach (var folder in store.Folders())
            await SweepAsync([.. folder.Where(file => file.WrittenAt < limit)], ct);
    }

    private async Task SweepAsync(KeptFile[] old, CancellationToken ct)
    {
        if (old.Length == 0)
            return;
        var hashes = old.Select(file => file.Sha256).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        HashSet<string> known = new(StringComparer.Ordinal);
        await using var batch = MainDatabase.Add(database.Batch(DbIdentity.Worker), Known, new NpgsqlParameter<string[]> { TypedValue = hashes });
        await using (var reader = await MainDatabase.ReadAsync(batch, ct))
        {
            while (await reader.ReadAsync(ct))
                known.Add(reader.GetString(0));
        }

        foreach (var file in old.Where(file => file.Sha256 is null || !known.Contains(file.Sha256)))
            store.Drop(file);
    }
}
