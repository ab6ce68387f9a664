using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Content and salt of an entry go when their time is over; that it was there stays proved.</summary>
public sealed class LedgerForgettingTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private const string Sequenced = "SELECT count(*) FROM privacy.ledger_positions WHERE ledger = 'accesses'";

    private static readonly LedgerDefinition Ledger = LedgerDefinition.All.Single(ledger => ledger.Name == LedgerDefinition.Accesses);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("6.1")]
    public async Task Forget_EntriesPastTheirTime_LosesTheirContentAndNoProof()
    {
        var old = TimeProvider.System.GetUtcNow().AddYears(-4);
        var forgettable = Guid.CreateVersion7(old);
        await AppendAsync([Opening(Guid.CreateVersion7()), Opening(forgettable), Opening(Guid.CreateVersion7(old.AddMinutes(1)))]);
        (await ScalarAsync<long>("SELECT forgotten FROM privacy.ledger_forget()")).ShouldBe(2);
        (await ScalarAsync<string>($"SELECT to_jsonb(a)::text FROM privacy.accesses a WHERE id = '{forgettable}'")).ShouldNotContain("2026-11-01");
        using var other = new ForeignVerifier(app.Services.GetRequiredService<LedgerExport>(), Ledger);
        (await FindingsAsync()).ShouldBeEmpty();
        (await other.FindingsAsync(Ct)).ShouldBeEmpty();
        var proof = (await app.Services.GetRequiredService<ILedgerProofs>().InclusionAsync(Ledger.Name, forgettable, Ct)).ShouldNotBeNull();
        (proof.Salt, proof.Content).ShouldBe((null, null));
        proof.Hashes.ShouldNotBeEmpty();

        foreach (var column in (string[])["recipient_id = gen_random_uuid()", "clause = '3.3'", "at = now()"])
        {
            await app.Owner.RunAsync($"SET session_replication_role = replica; BEGIN; CREATE TABLE kept AS SELECT * FROM privacy.accesses; UPDATE privacy.accesses SET {column} WHERE id = '{forgettable}'; COMMIT; RESET session_replication_role");
            (await FindingsAsync()).ShouldBe([$"entry {forgettable}: it has content without a salt, which nothing proves"]);
            (await other.FindingsAsync(Ct)).ShouldBe([$"entry {forgettable}: it has content without a salt, which nothing proves"]);
            await app.Owner.RunAsync("SET session_replication_role = replica; BEGIN; DELETE FROM privacy.accesses; INSERT INTO privacy.accesses SELECT * FROM kept; DROP TABLE kept; COMMIT; RESET session_replication_role");
        }
    }

    [Fact, Clause("6.1")]
    public async Task Forget_BeforeTheTime_IsRefusedToTheOwnerToo()
    {
        await AppendAsync([Opening(Guid.CreateVersion7())]);
        await using var command = app.Owner.CreateCommand("UPDATE privacy.accesses SET salt = '' WHERE salt <> ''");
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).MessageText.ShouldBe("a ledger is only appended to");
    }

    private async Task AppendAsync(IReadOnlyList<Opening> openings)
    {
        var wanted = await ScalarAsync<long>(Sequenced) + openings.Count;
        await app.Services.GetRequiredService<IAccessLog>().WriteAsync(openings, Ct);
        while (await ScalarAsync<long>(Sequenced) < wanted)
            await app.Services.GetRequiredService<Sequencer>().RunAsync(Ledger, Ct);
    }

    private static Opening Opening(Guid id) => new(
        id, new("members.members.profile", Guid.CreateVersion7()), DataCategory.MembersInformation, Guid.CreateVersion7(), null,
        Purpose.CaseHandling, Recipient.System, Audience.Admin, null, new("3.1", "2026-11-01"), [1, 2, 3]);

    private async Task<IReadOnlyList<string>> FindingsAsync() =>
        (await ((LedgerVerifier)app.Services.GetRequiredService<ILedgerVerifier>()).VerifyAsync(Ledger, Ct)).Findings;

    private Task<T> ScalarAsync<T>(string sql) => app.Owner.ValueAsync<T>(sql);
}
