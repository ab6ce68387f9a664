using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Backup;

/// <summary>
/// Takes a base backup of a running server: PostgreSQL's own <c>pg_backup_start</c> and <c>pg_backup_stop</c>, and a copy of the files between them. The npm packages bring
/// no <c>pg_basebackup</c>.
/// </summary>
internal sealed class BaseBackup(ClusterAccess cluster, BackupStore store, WalArchive wal)
{
    private const string Begin = "SELECT pg_backup_start($1, fast => true), clock_timestamp(), (SELECT system_identifier::text FROM pg_control_system()), current_setting('server_version')";
    private const string End = "SELECT lsn, labelfile, clock_timestamp() FROM pg_backup_stop(wait_for_archive => false)";

    /// <summary>Takes one, with the log that it needs; nothing is left where it fails.</summary>
    public async Task<BackupManifest> TakeAsync(CancellationToken ct)
    {
        await using var connection = await cluster.OpenAsync(ct);
        await ClaimAsync(connection, ct);
        await WalSlot.ReserveAsync(connection, ct);
        var (_, timeline, at) = await WalArchive.PlaceAsync(connection, ct);
        var id = at.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var draft = store.BeginBase(id);
        try
        {
            await using var begin = new NpgsqlCommand(Begin, connection);
            begin.Parameters.Add(new NpgsqlParameter<string> { TypedValue = "cartrade " + id });
            var (start, startedAt, system, version) = await OneAsync(
                begin, row => (row.GetFieldValue<NpgsqlLogSequenceNumber>(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2), row.GetString(3)), ct);
            var (folders, files) = await CopyAsync(Path.Combine(draft, "data"), ct);
            await using var end = new NpgsqlCommand(End, connection);
            var (stop, label, finishedAt) = await OneAsync(
                end, row => (row.GetFieldValue<NpgsqlLogSequenceNumber>(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2)), ct);
            using (var content = new MemoryStream(Encoding.UTF8.GetBytes(label)))
                files.Add(await AddAsync(content, Path.Combine(draft, "data"), "backup_label", ct));
            var (first, last) = (WalSegment.At(timeline, start), WalSegment.At(timeline, stop));
            var next = await wal.CollectAsync(connection, finish: true, ct);
            if (next.Timeline != timeline || next.Number <= last.Number || !WalArchive.IsWhole(store.Wal.Segments(), first, next))
                throw new InvalidDataException("The log that belongs to the backup was not kept: take another.");
            var manifest = new BackupManifest(id, system, version, timeline, startedAt, finishedAt, first.Name, last.Name, folders, files);
            store.Finish(draft, manifest);
            return manifest;
        }
        catch
        {
            BackupStore.Abandon(draft);
            throw;
        }
    }

    /// <summary>Makes sure that the folder is this server's.</summary>
    public async Task ClaimAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT system_identifier::text FROM pg_control_system()", connection);
        store.Claim((string)(await command.ExecuteScalarAsync(ct))!);
    }

    private async Task<(IReadOnlyList<string> Folders, List<BackupFile> Files)> CopyAsync(string target, CancellationToken ct)
    {
        var (folders, files) = ClusterFiles.Of(cluster.Folder);
        WholeFile.Make(target);
        foreach (var folder in folders)
            WholeFile.Make(Path.Combine(target, folder));
        var copied = new List<BackupFile>(files.Count);
        foreach (var file in files)
        {
            try
            {
                await using var source = await ClusterFiles.OpenAsync(cluster.Folder, file, ct);
                copied.Add(await AddAsync(source, target, file, ct));
            }
            catch (FileNotFoundException)
            {
                // A table that was dropped meanwhile: the log says so.
            }
        }

        return (folders, copied);
    }

    private static async Task<BackupFile> AddAsync(Stream source, string target, string path, CancellationToken ct)
    {
        var (size, sha256) = await PackedFile.WriteAsync(source, Path.Combine(target, path + PackedFile.Extension), ct);
        return new(path, size, sha256);
    }

    private static async Task<T> OneAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return read(reader);
    }
}
