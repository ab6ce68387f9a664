using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CarTrade.Infrastructure.Persistence;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// Writes ledgers as they lie, one JSON object a line and one snapshot a ledger, for verifiers of others. Without content only ids, transactions and commitments
/// of the entries are written: that says nothing about anybody, and history can be checked all the same.
/// </summary>
internal sealed class LedgerExport(MainDatabase database, CheckpointSigner signer, CheckpointFile outside, TimeProvider clock)
{
    private const string Whole = "'salt', encode(b.salt, 'hex'), 'row', to_jsonb(b) - '{commitment,salt,xid}'::text[]";
    private const string Bare = "'id', b.id";

    /// <summary>Writes them; gives the number of lines.</summary>
    /// <param name="ledgers">Which.</param>
    /// <param name="content">Whether salts and contents are written.</param>
    /// <param name="output">Where to.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<long> WriteAsync(IEnumerable<LedgerDefinition> ledgers, bool content, TextWriter output, CancellationToken ct)
    {
        await output.WriteLineAsync(JsonSerializer.Serialize(new { type = "export", version = 1, verifierKey = signer.VerifierKey, at = clock.GetUtcNow() }));
        var lines = 1L;
        foreach (var ledger in ledgers)
            lines += await WriteAsync(ledger, content, output, ct);
        await output.WriteLineAsync(JsonSerializer.Serialize(new { type = "end", lines }));
        return lines + 1;
    }

    private async Task<long> WriteAsync(LedgerDefinition ledger, bool content, TextWriter output, CancellationToken ct)
    {
        var copies = outside.Read(ledger.Name);
        await using var connection = await database.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var session = new LedgerSession(connection, transaction, ledger);
        await session.IdentifyAsync(ct);
        await session.SettleTextAsync(ct);
        await output.WriteLineAsync(JsonSerializer.Serialize(new { type = "ledger", name = ledger.Name }));
        var lines = 1L;
        foreach (var sql in Statements(ledger.Table, content))
            lines += await WriteAsync(session, sql, output, ct);
        foreach (var note in copies.Concat(outside.Read(ledger.Name).Except(copies, StringComparer.Ordinal)))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { type = "copy", note }));
            lines++;
        }

        return lines;
    }

    private static string[] Statements(string table, bool content) =>
    [
        """
        SELECT json_build_object('type', 'checkpoint', 'size', size, 'root', encode(root, 'hex'), 'horizon', horizon::text, 'at', at, 'note', note)::text
        FROM privacy.ledger_checkpoints WHERE ledger = $1 ORDER BY size
        """,
        $"""
        SELECT json_build_object('type', 'entry', 'xid', b.xid::text, 'commitment', encode(b.commitment, 'hex'), {(content ? Whole : Bare)})::text
        FROM {table} b WHERE $1 <> '' ORDER BY b.xid, b.id
        """,
        """
        SELECT json_build_object('type', 'position', 'position', position, 'entry', entry_id, 'leaf', encode(leaf, 'hex'))::text
        FROM privacy.ledger_positions WHERE ledger = $1 ORDER BY position
        """,
        """
        SELECT json_build_object('type', 'node', 'level', level, 'index', index, 'hash', encode(hash, 'hex'))::text
        FROM privacy.ledger_nodes WHERE ledger = $1 ORDER BY level, index
        """,
    ];

    [SuppressMessage("Security", "CA2100", Justification = "Table names come from LedgerDefinition; values are parameters.")]
    private static async Task<long> WriteAsync(LedgerSession session, string sql, TextWriter output, CancellationToken ct)
    {
        await using var command = session.Command(sql, session.Ledger.Name);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(ct);
        var lines = 0L;
        for (; await reader.ReadAsync(ct); lines++)
            await output.WriteLineAsync(reader.GetString(0));
        return lines;
    }
}
