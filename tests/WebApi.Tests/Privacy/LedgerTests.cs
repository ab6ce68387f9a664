using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class LedgerTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly LedgerDefinition Accesses = LedgerDefinition.All.Single(ledger => ledger.Name == LedgerDefinition.Accesses);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Sequencer Sequencer => app.Services.GetRequiredService<Sequencer>();

    [Fact]
    public async Task RunAsync_ConcurrentCommitsOfAllKinds_MissesNone()
    {
        using var stop = new CancellationTokenSource();
        var sequencing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await Sequencer.RunAsync(Accesses, Ct);
        }, Ct);
        var committed = (await Task.WhenAll(Enumerable.Range(0, 12).Select(WriteAsync))).SelectMany(ids => ids).ToHashSet();
        await stop.CancelAsync();
        await sequencing;
        await SettleAsync();

        committed.Count.ShouldBeGreaterThan(300);
        (await PlacesAsync()).IsSupersetOf(committed).ShouldBeTrue();
        var report = await VerifyAsync();
        report.Findings.ShouldBeEmpty();
        report.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task InclusionAsync_EveryEntry_LeadsToTheSignedRoot()
    {
        await app.Services.GetRequiredService<IAccessLog>().WriteAsync([.. Enumerable.Range(0, 37).Select(_ => Opening())], Ct);
        await SettleAsync();
        var proofs = app.Services.GetRequiredService<ILedgerProofs>();
        var signer = app.Services.GetRequiredService<CheckpointSigner>();
        foreach (var id in await PlacesAsync())
        {
            var proof = (await proofs.InclusionAsync(Accesses.Name, id, Ct)).ShouldNotBeNull();
            var checkpoint = Checkpoint.Parse(signer.Open(proof.Checkpoint)!)!;
            Merkle.VerifyInclusion(
                Convert.FromBase64String(proof.Leaf), proof.Position, checkpoint.Size, [.. proof.Hashes.Select(Convert.FromBase64String)], checkpoint.Root)
                .ShouldBeTrue();
        }

        (await proofs.InclusionAsync(Accesses.Name, Guid.CreateVersion7(), Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task ConsistencyAsync_TwoCheckpoints_OneBeginsTheOther()
    {
        await app.Services.GetRequiredService<IAccessLog>().WriteAsync([Opening(), Opening(), Opening()], Ct);
        await SettleAsync();
        var first = await NewestAsync();
        await app.Services.GetRequiredService<IAccessLog>().WriteAsync([Opening(), Opening()], Ct);
        await SettleAsync();
        var second = await NewestAsync();
        second.Size.ShouldBeGreaterThanOrEqualTo(first.Size + 2);
        var proof = await app.Services.GetRequiredService<ILedgerProofs>().ConsistencyAsync(Accesses.Name, first.Size, second.Size, Ct);
        Merkle.VerifyConsistency(first.Size, second.Size, first.Root, second.Root, [.. proof.Select(Convert.FromBase64String)]).ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE privacy.accesses SET clause = '9'")]
    [InlineData("DELETE FROM privacy.accesses")]
    [InlineData("TRUNCATE privacy.accesses")]
    [InlineData("UPDATE privacy.ledger_checkpoints SET size = 0")]
    [InlineData("DELETE FROM privacy.ledger_positions")]
    public async Task Ledger_EvenItsOwner_OnlyAppends(string sql)
    {
        await app.Services.GetRequiredService<IAccessLog>().WriteAsync([Opening()], Ct);
        await SettleAsync();
        await using var command = app.Owner.CreateCommand(sql);
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).MessageText.ShouldBe("a ledger is only appended to");
    }

    [Theory]
    [InlineData(DbRoles.Audit, "SELECT count(*) FROM privacy.accesses")]
    [InlineData(DbRoles.Audit, "INSERT INTO privacy.accesses (xid) VALUES ('1')")]
    [InlineData(DbRoles.Partner, "SELECT count(*) FROM privacy.accesses")]
    [InlineData(DbRoles.Partner, "SELECT owner_id FROM privacy.disclosures")]
    [InlineData(DbRoles.Partner, "SELECT salt FROM privacy.disclosures")]
    [InlineData(DbRoles.Site, "INSERT INTO privacy.ledger_checkpoints (ledger, size) VALUES ('x', 1)")]
    [InlineData(DbRoles.Admin, "DELETE FROM privacy.disclosures")]
    public async Task Ledger_RoleWithoutTheRight_IsRefused(string role, string sql)
    {
        await using var batch = MainDatabase.Add(app.Services.GetRequiredService<MainDatabase>().Batch(new DbIdentity(role)), sql);
        (await Should.ThrowAsync<PostgresException>(() => batch.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe("42501");
    }

    /// <summary>One writer: commits, rollbacks, several rows a transaction, transactions that stay open across checkpoints.</summary>
    private async Task<List<Guid>> WriteAsync(int seed)
    {
        var (random, ids) = (new Random(seed), new List<Guid>());
        for (var i = 0; i < 40; i++)
        {
            await using var connection = await app.Owner.OpenConnectionAsync(Ct);
            await using var transaction = await connection.BeginTransactionAsync(Ct);
            var mine = new List<Guid>();
            for (var row = random.Next(1, 4); row > 0; row--)
            {
                mine.Add(await InsertAsync(connection, transaction));
                if (random.Next(3) == 0)
                    await Sequencer.RunAsync(Accesses, Ct);
            }

            if (random.Next(5) == 0)
                continue;
            await transaction.CommitAsync(Ct);
            ids.AddRange(mine);
        }

        return ids;
    }

    private static async Task<Guid> InsertAsync(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        var id = Guid.NewGuid();
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO privacy.accesses (id, at, subject_id, place, row_id, category, purpose, recipient_kind, recipient_id, audience, clause, policy_version)
            VALUES ($1, now(), $1, 'a.b.c', $1, 'members_information', 'security', 'system', $1, 'system', '6.1', 'v1')
            """,
            connection,
            transaction);
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync(Ct);
        return id;
    }

    private static Opening Opening() => new(
        Guid.CreateVersion7(), new("members.members.profile", Guid.CreateVersion7()), DataCategory.MembersInformation, Guid.CreateVersion7(), null,
        Purpose.AccountService, Recipient.System, Audience.System, null, new("1.1", "2026-11-01"), null);

    /// <summary>Until no committed entry awaits its place; the program's own timer works beside.</summary>
    private async Task SettleAsync()
    {
        while (await ScalarAsync<bool>(
            "SELECT EXISTS (SELECT FROM privacy.accesses a WHERE NOT EXISTS (SELECT FROM privacy.ledger_positions p WHERE p.ledger = 'accesses' AND p.entry_id = a.id))"))
            await Sequencer.RunAsync(Accesses, Ct);
    }

    private async Task<LedgerReport> VerifyAsync() =>
        (await app.Services.GetRequiredService<ILedgerVerifier>().VerifyAsync(Ct)).Single(report => report.Ledger == Accesses.Name);

    private async Task<Checkpoint> NewestAsync() => Checkpoint.Parse(app.Services.GetRequiredService<CheckpointSigner>().Open(
        await ScalarAsync<string>("SELECT note FROM privacy.ledger_checkpoints WHERE ledger = 'accesses' ORDER BY size DESC LIMIT 1"))!)!;

    private async Task<HashSet<Guid>> PlacesAsync() =>
        [.. await ScalarAsync<Guid[]>("SELECT array_agg(entry_id) FROM privacy.ledger_positions WHERE ledger = 'accesses'")];

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = app.Owner.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Ct))!;
    }
}
