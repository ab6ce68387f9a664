using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>What a superuser of the database, or whoever holds the copies outside, does behind the program's back is found by both verifiers, every time.</summary>
public sealed class LedgerMutationTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private static readonly string[] Tables = ["accesses", "ledger_positions", "ledger_nodes", "ledger_checkpoints"];
    private static readonly LedgerDefinition Ledger = LedgerDefinition.All.Single(ledger => ledger.Name == LedgerDefinition.Accesses);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Copies => Path.Combine(app.Services.GetRequiredService<LedgerFolder>().Path, "accesses.checkpoints");

    [Fact, Clause("6.1")]
    public Task Verify_HundredsOfMutations_BothNameEveryRowAndNothingElseIsAlarming() => MutateAsync(600);

    [Fact, Drill]
    public Task Verify_TenThousandMutations_BothNameEveryRowAndNothingElseIsAlarming() => MutateAsync(10_000);

    /// <summary>Ledgers of several sizes, each mutated in turns and put right again.</summary>
    private async Task MutateAsync(int count)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CARTRADE_LEDGER_SEED"), out var given) ? given : Environment.TickCount;
        var random = new Random(seed);
        using var other = Foreign();
        var (wrong, kinds, done) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var grow in (int[])[1, 6, 17, 37])
        {
            var mutations = await GrowAsync(grow, random);
            (await FindingsAsync()).ShouldBeEmpty();
            (await other.FindingsAsync(Ct)).ShouldBeEmpty();
            for (var end = done + count / 4; done < end; done++)
            {
                var mutation = mutations.Next();
                kinds[mutation.Kind] = kinds.GetValueOrDefault(mutation.Kind) + 1;
                var copies = await File.ReadAllTextAsync(Copies, Ct);
                if (mutation.Sql.Length > 0)
                    await AsSuperuserAsync(mutation.Sql);
                if (mutation.Copies is { } change)
                    await File.WriteAllTextAsync(Copies, change(copies), Ct);
                Judge(mutation, ".NET", await FindingsAsync(), wrong);
                Judge(mutation, "Node", await other.FindingsAsync(Ct), wrong);
                await File.WriteAllTextAsync(Copies, copies, Ct);
                await RestoreAsync();
            }

            (await FindingsAsync()).ShouldBeEmpty();
            (await other.FindingsAsync(Ct)).ShouldBeEmpty();
        }

        wrong.ShouldBeEmpty($"seed {seed}");
        kinds.Keys.Order().ShouldBe(["change", "delete", "fork", "insert", "roll back", "swap", "truncate"]);
        TestContext.Current.SendDiagnosticMessage($"seed {seed}: {string.Join(", ", kinds.Select(kind => $"{kind.Value} {kind.Key}"))}");
    }

    private static void Judge(Mutation mutation, string verifier, IReadOnlyList<string> findings, List<string> wrong)
    {
        if (mutation.Unnamed(findings).ToList() is { Count: > 0 } unnamed)
            wrong.Add($"{verifier} after {mutation.Kind} {mutation.Sql}: {string.Join(", ", unnamed)} not named in: {string.Join("; ", findings)}");
    }

    /// <summary>More entries under several checkpoints, some that await theirs, and a copy of it all to come back to.</summary>
    private async Task<LedgerMutations> GrowAsync(int rows, Random random)
    {
        for (var left = rows; left > 0;)
        {
            var some = Math.Min(left, random.Next(1, 6));
            await AppendAsync([.. Enumerable.Range(left, some).Select(Opening)]);
            await SequenceAsync();
            left -= some;
        }

        await AppendAsync([Opening(1), Opening(2)]);
        await AsSuperuserAsync("DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept;" + string.Concat(Tables.Select(table => $"CREATE TABLE kept.{table} AS TABLE privacy.{table};")));
        return new(
            await ListAsync(
                $"SELECT p.position, b.id, b.xid, b.commitment, privacy.ledger_commitment(jsonb_populate_record(b, '{LedgerMutations.Forgery}'), b.salt) FROM privacy.accesses b JOIN privacy.ledger_positions p ON p.entry_id = b.id WHERE p.ledger = 'accesses' ORDER BY 1",
                row => new LedgerMutations.Row(row.GetInt64(0), row.GetGuid(1), row.GetFieldValue<ulong>(2), row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4))),
            await ListAsync("SELECT level, index FROM privacy.ledger_nodes WHERE ledger = 'accesses'", row => new LedgerMutations.Node(row.GetInt32(0), row.GetInt64(1))),
            await ListAsync("SELECT note FROM privacy.ledger_checkpoints WHERE ledger = 'accesses' ORDER BY size", row => Checkpoint.Parse(Signer.Open(row.GetString(0))!)!),
            Signer,
            random);
    }

    private CheckpointSigner Signer => app.Services.GetRequiredService<CheckpointSigner>();

    private ForeignVerifier Foreign() => new(app.Services.GetRequiredService<LedgerExport>(), Ledger);

    private Task AppendAsync(IReadOnlyList<Opening> openings) => app.Services.GetRequiredService<IAccessLog>().WriteAsync(openings, Ct);

    /// <summary>Until no committed entry awaits its place; other databases of the cluster may hold the horizon back for a moment.</summary>
    private async Task SequenceAsync()
    {
        do
            await app.Services.GetRequiredService<Sequencer>().RunAsync(Ledger, Ct);
        while (await ScalarAsync<bool>("SELECT EXISTS (SELECT FROM privacy.accesses a WHERE NOT EXISTS (SELECT FROM privacy.ledger_positions p WHERE p.ledger = 'accesses' AND p.entry_id = a.id))"));
    }

    private static Opening Opening(int number) => new(
        Guid.CreateVersion7(), new("members.members.profile", Guid.CreateVersion7()), DataCategory.MembersInformation, Guid.CreateVersion7(),
        number % 2 == 0 ? Guid.CreateVersion7() : null, Purpose.CaseHandling, Recipient.System, Audience.Admin,
        number % 3 == 0 ? null : Guid.CreateVersion7(), new("3.1", "2026-11-01"), number % 4 == 0 ? null : [1, 2, 3]);

    private async Task<IReadOnlyList<string>> FindingsAsync() =>
        (await ((LedgerVerifier)app.Services.GetRequiredService<ILedgerVerifier>()).VerifyAsync(Ledger, Ct)).Findings;

    private Task RestoreAsync() => AsSuperuserAsync(
        string.Concat(Tables.Select(table => $"DELETE FROM privacy.{table}; INSERT INTO privacy.{table} SELECT * FROM kept.{table};")));

    private async Task AsSuperuserAsync(string sql)
    {
        await using var command = app.Owner.CreateCommand($"SET session_replication_role = replica; {sql}; RESET session_replication_role");
        await command.ExecuteNonQueryAsync(Ct);
    }

    private async Task<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var command = app.Owner.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(Ct))
            rows.Add(read(reader));
        return rows;
    }

    private async Task<T> ScalarAsync<T>(string sql) => (await ListAsync(sql, row => row.GetFieldValue<T>(0)))[0];
}
