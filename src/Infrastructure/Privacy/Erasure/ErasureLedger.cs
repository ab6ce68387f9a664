using System.Text;
using System.Text.Json;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// What was ordered to be destroyed, as a file outside both clusters: each line names records by ids and carries the hash of the line before. Appended and
/// flushed before anything is destroyed, so that a database restored from before can be brought up to it. Several instances share the folder.
/// </summary>
internal sealed class ErasureLedger(ErasureFolder folder, TimeProvider clock)
{
    private const long Tail = 1 << 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    private string File => Path.Combine(folder.Path, "erasures.jsonl");

    /// <summary>Appends entries with one flush; gives them with their places and hashes.</summary>
    public async Task<IReadOnlyList<ErasureEntry>> AppendAsync(IReadOnlyList<ErasureEntry> entries, CancellationToken ct)
    {
        await using var file = await OpenAsync(ct);
        var last = await LastAsync(file, ct);
        var (sequence, hash, lines) = (last?.Sequence ?? 0, last?.Hash ?? "", new StringBuilder());
        var placed = new List<ErasureEntry>(entries.Count);
        foreach (var entry in entries)
        {
            var next = entry with { Sequence = ++sequence, At = clock.GetUtcNow(), Previous = hash };
            hash = next.ComputeHash();
            placed.Add(next with { Hash = hash });
            lines.Append(JsonSerializer.Serialize(placed[^1], JsonSerializerOptions.Web)).Append('\n');
        }

        file.Seek(0, SeekOrigin.End);
        await file.WriteAsync(Encoding.UTF8.GetBytes(lines.ToString()), ct);
        Flush(file);
        return placed;
    }

    /// <summary>All entries, oldest first; throws where the chain is broken.</summary>
    public async Task<IReadOnlyList<ErasureEntry>> ReadAsync(CancellationToken ct)
    {
        if (!System.IO.File.Exists(File))
            return [];
        await using var file = await OpenAsync(ct);
        var entries = Parse(await ReadAsync(file, ct));
        var before = "";
        foreach (var entry in entries)
        {
            if (entry.Previous != before || entry.Hash != entry.ComputeHash())
                throw new InvalidDataException($"The erasure ledger is damaged at entry {entry.Sequence}: nothing is served until it is restored.");
            before = entry.Hash;
        }

        return entries;
    }

    private static void Flush(FileStream file) => file.Flush(flushToDisk: true);

    /// <summary>The last whole entry; what a crash left behind it is cut off.</summary>
    private static async Task<ErasureEntry?> LastAsync(FileStream file, CancellationToken ct)
    {
        for (var tail = Tail; ; tail *= 16)
        {
            var from = Math.Max(0, file.Length - tail);
            var text = await ReadAsync(file, ct, from);
            var end = text.LastIndexOf('\n') + 1;
            var begin = end == 0 ? -1 : text.LastIndexOf('\n', Math.Max(0, end - 2)) + 1;
            if (from > 0 && begin <= 0)
                continue;
            file.SetLength(from + Encoding.UTF8.GetByteCount(text.AsSpan(0, end)));
            return end == 0 ? null : Parse(text[begin..end])[0];
        }
    }

    private static async Task<string> ReadAsync(FileStream file, CancellationToken ct, long from = 0)
    {
        file.Seek(from, SeekOrigin.Begin);
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync(ct);
    }

    /// <summary>Whole lines; one that a crash cut off was never carried out, for it was not flushed.</summary>
    private static List<ErasureEntry> Parse(string text) =>
    [
        .. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<ErasureEntry>(line, JsonSerializerOptions.Web)!),
    ];

    private async Task<FileStream> OpenAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(folder.Path);
        for (var since = clock.GetTimestamp(); ;)
        {
            try
            {
                return new FileStream(File, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.GetElapsedTime(since) < Patience)
            {
                await Task.Delay(Between, ct);
            }
        }
    }
}
