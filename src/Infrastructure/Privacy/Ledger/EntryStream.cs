using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>All entries in the order of transaction and id, read and hashed while earlier ones are judged.</summary>
internal sealed class EntryStream : IAsyncDisposable
{
    private const int BlockLength = 512;
    private const int BlocksAhead = 8;
    private const int BodyAt = 4;

    private readonly Channel<List<LedgerEntryRow>> blocks = Channel.CreateBounded<List<LedgerEntryRow>>(BlocksAhead);
    private readonly CancellationTokenSource stop;
    private readonly Task reading;

    public EntryStream(LedgerSession session, LedgerText text, DateTimeOffset now, CancellationToken ct)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        reading = Task.Run(() => ReadAsync(session, text, now, stop.Token), CancellationToken.None);
    }

    public async IAsyncEnumerable<LedgerEntryRow> AllAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var block in blocks.Reader.ReadAllAsync(ct))
        {
            foreach (var entry in block)
                yield return entry;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await reading;
        stop.Dispose();
    }

    /// <summary>Whoever takes the entries meets what goes wrong here.</summary>
    private async Task ReadAsync(LedgerSession session, LedgerText text, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            await FillAsync(session, text, now, ct);
            blocks.Writer.Complete();
        }
        catch (Exception failure)
        {
            blocks.Writer.Complete(failure);
        }
    }

    private async Task FillAsync(LedgerSession session, LedgerText text, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = session.Command($"SELECT b.id, b.xid, b.commitment, b.salt, {text.Selection} FROM {session.Ledger.Table} b ORDER BY b.xid, b.id");
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var block = new List<LedgerEntryRow>(BlockLength);
        while (await reader.ReadAsync(ct))
        {
            block.Add(Entry(reader, text, now));
            if (block.Count < BlockLength)
                continue;
            await blocks.Writer.WriteAsync(block, ct);
            block = new(BlockLength);
        }

        await blocks.Writer.WriteAsync(block, ct);
    }

    private static LedgerEntryRow Entry(NpgsqlDataReader row, LedgerText text, DateTimeOffset now)
    {
        var salt = row.GetFieldValue<byte[]>(3);
        return LedgerEntryRow.Of(row.GetGuid(0), row.GetFieldValue<ulong>(1), row.GetFieldValue<byte[]>(2), text.Write(salt, row, BodyAt), salt.Length, now);
    }
}
