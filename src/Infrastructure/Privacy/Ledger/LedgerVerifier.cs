using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Reads everything again and believes nothing but the signing key and the copies outside.</summary>
internal sealed class LedgerVerifier(MainDatabase database, CheckpointSigner signer, CheckpointFile outside, TimeProvider clock) : ILedgerVerifier
{
    private const string Nodes =
        "SELECT level, index, hash FROM privacy.ledger_nodes WHERE ledger = $1 ORDER BY (index + 1) << level, level";

    private const string Places = "SELECT position, entry_id, leaf FROM privacy.ledger_positions WHERE ledger = $1 ORDER BY position";

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
        await using var snapshot = await LedgerSnapshot.OpenAsync(database, ledger, ct);
        var findings = new List<string>();
        var checkpoints = await CheckpointsAsync(snapshot.Session, findings, ct);
        copies.Compare(checkpoints, outside.Read(ledger.Name), findings);

        var text = await LedgerText.OfAsync(snapshot.Session, ct);
        await using var entries = new EntryStream(await snapshot.BesideAsync(ct), text, clock.GetUtcNow(), ct);
        await using var command = Endless((await snapshot.BesideAsync(ct)).Command(Nodes, ledger.Name));
        await using var stored = await command.ExecuteReaderAsync(ct);
        var audit = new LedgerAudit(checkpoints, new NodeAudit(stored, findings), findings);
        await using var match = new EntryMatch(entries, snapshot.Session);
        await ReadAsync(await snapshot.BesideAsync(ct), match, audit, ct);
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

    /// <summary>Places in their order, each with its entry; then the entries without one.</summary>
    private static async Task ReadAsync(LedgerSession session, EntryMatch entries, LedgerAudit audit, CancellationToken ct)
    {
        await using var command = Endless(session.Command(Places, session.Ledger.Name));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var place = Place(reader);
            await audit.AddAsync(await entries.OfAsync(place, ct), place, ct);
        }

        await foreach (var entry in entries.LeftAsync(ct))
            await audit.AddAsync(entry, null, ct);
    }

    private static LedgerPlaceRow Place(NpgsqlDataReader row) => new(row.GetInt64(0), row.GetGuid(1), row.GetFieldValue<byte[]>(2));

    private static NpgsqlCommand Endless(NpgsqlCommand command)
    {
        command.CommandTimeout = 0;
        return command;
    }
}
