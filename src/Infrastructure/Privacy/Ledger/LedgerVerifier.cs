using System.Data;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Reads everything again and believes nothing but the signing key and the copies outside.</summary>
internal sealed class LedgerVerifier(MainDatabase database, CheckpointSigner signer, CheckpointFile outside, TimeProvider clock) : ILedgerVerifier
{
    private const string Nodes =
        """
        SELECT level, index, hash FROM privacy.ledger_nodes WHERE ledger = $1 ORDER BY (index + 1) << level, level
        """;

    public async Task<IReadOnlyList<LedgerReport>> VerifyAsync(CancellationToken ct)
    {
        var reports = new List<LedgerReport>();
        foreach (var ledger in LedgerDefinition.All)
            reports.Add(await VerifyAsync(ledger, ct));
        return reports;
    }

    /// <summary>Verifies one ledger. The copies outside are read before the database and after it: what is signed meanwhile is in one or the other.</summary>
    internal async Task<LedgerReport> VerifyAsync(LedgerDefinition ledger, CancellationToken ct)
    {
        var copies = new CheckpointCopies(signer, outside.Read(ledger.Name));
        await using var connection = await database.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var rows = new LedgerSession(connection, transaction, ledger);
        await rows.IdentifyAsync(ct);
        await rows.SettleTextAsync(ct);
        var findings = new List<string>();
        var checkpoints = await CheckpointsAsync(rows, findings, ct);
        copies.Compare(checkpoints, outside.Read(ledger.Name), findings);

        await using var other = await database.Source.OpenConnectionAsync(ct);
        await using var beside = await other.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var nodes = new LedgerSession(other, beside, ledger);
        await nodes.IdentifyAsync(ct);
        await using var command = nodes.Command(Nodes, ledger.Name);
        command.CommandTimeout = 0;
        await using var stored = await command.ExecuteReaderAsync(ct);
        var audit = new LedgerAudit(checkpoints, new NodeAudit(stored, findings), findings, clock.GetUtcNow());
        await ReadAsync(rows, audit, ct);
        await audit.FinishAsync(ct);
        return new(ledger.Name, audit.Size, audit.Pending, findings);
    }

    private async Task<List<Checkpoint>> CheckpointsAsync(LedgerSession session, List<string> findings, CancellationToken ct)
    {
        await using var command = session.Command(
            "SELECT size, root, horizon, at, note FROM privacy.ledger_checkpoints WHERE ledger = $1 ORDER BY size", session.Ledger.Name);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var checkpoints = new List<Checkpoint>();
        while (await reader.ReadAsync(ct))
        {
            var row = new Checkpoint(
                session.Ledger.Name, reader.GetInt64(0), await reader.GetFieldValueAsync<byte[]>(1, ct), await reader.GetFieldValueAsync<ulong>(2, ct),
                await reader.GetFieldValueAsync<DateTimeOffset>(3, ct));
            if (signer.Open(reader.GetString(4)) is not { } body || Checkpoint.Parse(body) is not { } signed)
                findings.Add($"checkpoint {row.Size}: the signature does not hold");
            else if (row.Body != signed.Body || row.At != signed.At)
                findings.Add($"checkpoint {row.Size}: the row differs from the signed note");
            else if (checkpoints is [.., var before] && before.Horizon >= row.Horizon)
                findings.Add($"checkpoint {row.Size}: its horizon does not follow the one before");
            else
                checkpoints.Add(signed);
        }

        return checkpoints;
    }

    private static async Task ReadAsync(LedgerSession session, LedgerAudit audit, CancellationToken ct)
    {
        await using var command = session.Command(
            $"""
            SELECT b.id, b.xid, b.commitment, sha256(b.salt || convert_to({LedgerSession.Body}::text, 'UTF8')),
              CASE WHEN b.salt = '' THEN {LedgerSession.Body}::text END, p.position, p.entry_id, p.leaf
            FROM {session.Ledger.Table} b
            FULL JOIN (SELECT * FROM privacy.ledger_positions WHERE ledger = $1) p ON p.entry_id = b.id
            ORDER BY p.position NULLS LAST
            """,
            session.Ledger.Name);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            await audit.AddAsync(Entry(reader), Place(reader), ct);
    }

    private static LedgerEntryRow? Entry(NpgsqlDataReader row) => row.IsDBNull(0) ? null : new(
        row.GetGuid(0), row.GetFieldValue<ulong>(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<byte[]>(3), row.IsDBNull(4) ? null : row.GetString(4));

    private static LedgerPlaceRow? Place(NpgsqlDataReader row) => row.IsDBNull(5) ? null : new(row.GetInt64(5), row.GetGuid(6), row.GetFieldValue<byte[]>(7));
}
