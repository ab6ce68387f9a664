using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Backup;

/// <summary>
/// Copies the write-ahead log, segment by segment. A replication slot makes the server keep what is not copied yet, up to a bound: a full backup disk must not fill the
/// server's. Where the bound was reached, the log has a gap, and a new base backup is due.
/// </summary>
internal sealed class WalArchive(ClusterAccess cluster, BackupStore store)
{
    private const string Place = "SELECT pg_current_wal_flush_lsn(), substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8), clock_timestamp()";

    /// <summary>Where the server writes: its place, history and clock.</summary>
    public static async Task<(NpgsqlLogSequenceNumber Flushed, uint Timeline, DateTimeOffset At)> PlaceAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Place, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (await reader.GetFieldValueAsync<NpgsqlLogSequenceNumber>(0, ct), uint.Parse(reader.GetString(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            await reader.GetFieldValueAsync<DateTimeOffset>(2, ct));
    }

    /// <summary>Copies every segment that is whole, and lets go of it.</summary>
    /// <param name="connection">The owner's.</param>
    /// <param name="finish">Ends the segment that is being written first, so that all that was committed until now is copied.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The first segment that is not copied.</returns>
    public async Task<WalSegment> CollectAsync(NpgsqlConnection connection, bool finish, CancellationToken ct)
    {
        await WalSlot.ReserveAsync(connection, ct);
        var through = (await PlaceAsync(connection, ct)).At;
        if (finish)
            await WalSlot.RunAsync(connection, "SELECT pg_switch_wal()", ct);
        var (flushed, timeline, at) = await PlaceAsync(connection, ct);
        var current = WalSegment.At(timeline, flushed);
        var folder = Path.Combine(cluster.Folder, "pg_wal");
        foreach (var history in Directory.EnumerateFiles(folder, "*.history").Where(file => !store.Wal.Has(Path.GetFileName(file))))
            await CopyAsync(history, at, null, ct);
        var due = Directory.EnumerateFiles(folder).Select(file => WalSegment.Parse(Path.GetFileName(file))).OfType<WalSegment>()
            .Where(segment => segment.Timeline == timeline && segment.Number < current.Number && !store.Wal.Has(segment.Name)).OrderBy(segment => segment.Number).ToArray();
        foreach (var segment in due)
            await CopyAsync(Path.Combine(folder, segment.Name), at, finish && segment.Number == current.Number - 1 ? through : null, ct);
        await WalSlot.AdvanceAsync(connection, current, ct);
        return current;
    }

    /// <summary>Whether every segment from one to the one before another is copied, whichever history it belongs to.</summary>
    public static bool IsWhole(IReadOnlyCollection<WalSegment> copied, WalSegment first, WalSegment end)
    {
        var numbers = copied.Select(segment => segment.Number).ToHashSet();
        for (var number = first.Number; number < end.Number; number++)
        {
            if (!numbers.Contains(number))
                return false;
        }

        return true;
    }

    private async Task CopyAsync(string file, DateTimeOffset at, DateTimeOffset? through, CancellationToken ct)
    {
        await using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await store.Wal.AddAsync(Path.GetFileName(file), source, at, through, ct);
    }
}
