using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>What a superuser of the database changes behind the program's back is found, every time.</summary>
public sealed class LedgerMutationTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Rows = 24;
    private static readonly string[] Tables = ["accesses", "ledger_positions", "ledger_nodes", "ledger_checkpoints"];
    private static readonly LedgerDefinition Ledger = LedgerDefinition.All.Single(ledger => ledger.Name == LedgerDefinition.Accesses);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("6.1")]
    public async Task VerifyAsync_EveryColumnOfEveryRowChanged_IsFound()
    {
        await FillAsync();
        var mutations = await MutationsAsync();
        mutations.Count.ShouldBeGreaterThan(500);
        var verifier = (LedgerVerifier)app.Services.GetRequiredService<ILedgerVerifier>();
        var unnoticed = new List<string>();
        foreach (var mutation in mutations)
        {
            await AsSuperuserAsync(mutation);
            if ((await verifier.VerifyAsync(Ledger, Ct)).Findings.Count == 0)
                unnoticed.Add(mutation);
            await RestoreAsync();
        }

        unnoticed.ShouldBeEmpty();
        var report = await verifier.VerifyAsync(Ledger, Ct);
        report.Findings.ShouldBeEmpty();
        report.Size.ShouldBe(Rows);
    }

    /// <summary>Entries under several checkpoints, and a copy of it all to come back to.</summary>
    private async Task FillAsync()
    {
        for (var i = 0; i < Rows; i += 4)
        {
            await app.Services.GetRequiredService<IAccessLog>().WriteAsync([.. Enumerable.Range(i, 4).Select(Opening)], Ct);
            while (await CountAsync("ledger_positions WHERE ledger = 'accesses'") < i + 4)
                await app.Services.GetRequiredService<Sequencer>().RunAsync(Ledger, Ct);
        }

        await AsSuperuserAsync("CREATE SCHEMA kept;" + string.Concat(Tables.Select(table => $"CREATE TABLE kept.{table} AS TABLE privacy.{table};")));
    }

    private static Opening Opening(int number) => new(
        Guid.CreateVersion7(), new("members.members.profile", Guid.CreateVersion7()), DataCategory.MembersInformation, Guid.CreateVersion7(),
        number % 2 == 0 ? Guid.CreateVersion7() : null, Purpose.CaseHandling, Recipient.System, Audience.Admin,
        number % 3 == 0 ? null : Guid.CreateVersion7(), new("3.1", "2026-11-01"), number % 4 == 0 ? null : [1, 2, 3]);

    private async Task<List<string>> MutationsAsync()
    {
        var mutations = new List<string>();
        foreach (var table in Tables)
        {
            var columns = await ColumnsAsync(table);
            foreach (var row in await KeysAsync(table))
            {
                mutations.AddRange(columns.Select(column => $"UPDATE privacy.{table} SET {column.Name} = {Changed(column)} WHERE {row}"));
                mutations.Add($"DELETE FROM privacy.{table} WHERE {row}");
            }
        }

        const string newest = "(SELECT max(size) FROM privacy.ledger_checkpoints WHERE ledger = 'accesses')";
        const string former = "(SELECT max(size) FROM privacy.ledger_checkpoints WHERE ledger = 'accesses' AND size < " + newest + ")";
        const string recommit = "UPDATE privacy.accesses a SET commitment = privacy.ledger_commitment(a, a.salt)";
        mutations.AddRange(
        [
            "UPDATE privacy.accesses SET clause = '9';" + recommit,
            "INSERT INTO privacy.accesses SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).* FROM privacy.accesses a LIMIT 1;" + recommit,
            "UPDATE privacy.accesses a SET place = b.place || '2', row_id = b.row_id FROM privacy.accesses b WHERE a.id <> b.id;" + recommit,
            "UPDATE privacy.ledger_positions a SET entry_id = gen_random_uuid() WHERE position = 0; UPDATE privacy.ledger_positions SET leaf = sha256(leaf)",
            "TRUNCATE privacy.accesses, privacy.ledger_positions, privacy.ledger_nodes, privacy.ledger_checkpoints",
            $"""
            DELETE FROM privacy.accesses WHERE id IN (SELECT entry_id FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position >= {former});
            DELETE FROM privacy.ledger_nodes WHERE ledger = 'accesses' AND (index + 1) << level > {former};
            DELETE FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position >= {former};
            DELETE FROM privacy.ledger_checkpoints WHERE ledger = 'accesses' AND size = {newest}
            """,
        ]);
        return mutations;
    }

    private static string Changed((string Name, string Type, bool Nullable) column)
    {
        var (filled, changed) = column.Type switch
        {
            "uuid" => ("gen_random_uuid()", "gen_random_uuid()"),
            "timestamp with time zone" => ("now()", $"{column.Name} + interval '1 microsecond'"),
            "bytea" => ("'\\x00'::bytea", $"set_byte({column.Name}, 0, get_byte({column.Name}, 0) # 1)"),
            "integer" or "bigint" => ("1", $"{column.Name} + 1000"),
            "xid8" => ("'1'", $"({column.Name}::text::bigint + 1)::text::xid8"),
            _ => ("'x'", $"{column.Name} || 'x'"),
        };
        return column.Nullable ? $"CASE WHEN {column.Name} IS NULL THEN {filled} END" : changed;
    }

    private Task RestoreAsync() => AsSuperuserAsync(
        string.Concat(Tables.Select(table => $"DELETE FROM privacy.{table}; INSERT INTO privacy.{table} SELECT * FROM kept.{table};")));

    private async Task AsSuperuserAsync(string sql)
    {
        await using var command = app.Owner.CreateCommand($"SET session_replication_role = replica; {sql}; RESET session_replication_role");
        await command.ExecuteNonQueryAsync(Ct);
    }

    private async Task<List<(string Name, string Type, bool Nullable)>> ColumnsAsync(string table)
    {
        await using var command = app.Owner.CreateCommand(
            $"SELECT column_name, data_type, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = 'privacy' AND table_name = '{table}'");
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var columns = new List<(string, string, bool)>();
        while (await reader.ReadAsync(Ct))
            columns.Add((reader.GetString(0), reader.GetString(1), reader.GetBoolean(2)));
        return columns;
    }

    /// <summary>A condition for each row of the ledger.</summary>
    private async Task<List<string>> KeysAsync(string table)
    {
        var condition = table switch
        {
            "accesses" => "format('id = %L', id)",
            "ledger_positions" => "format('ledger = %L AND position = %s', ledger, position)",
            "ledger_nodes" => "format('ledger = %L AND level = %s AND index = %s', ledger, level, index)",
            _ => "format('ledger = %L AND size = %s', ledger, size)",
        };
        await using var command = app.Owner.CreateCommand($"SELECT {condition} FROM privacy.{table}{(table == "accesses" ? "" : " WHERE ledger = 'accesses'")}");
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var rows = new List<string>();
        while (await reader.ReadAsync(Ct))
            rows.Add(reader.GetString(0));
        return rows;
    }

    private async Task<long> CountAsync(string from)
    {
        await using var command = app.Owner.CreateCommand($"SELECT count(*) FROM privacy.{from}");
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }
}
