using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>At the start the database is compared with the copies of its checkpoints outside.</summary>
public sealed class LedgerReconcilerTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private static readonly LedgerDefinition Ledger = LedgerDefinition.All.Single(ledger => ledger.Name == LedgerDefinition.Accesses);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Copies => Path.Combine(app.Services.GetRequiredService<LedgerFolder>().Path, "accesses.checkpoints");

    [Fact, Clause("6.1")]
    public async Task Reconcile_AfterARollBack_NamesTheCheckpointAndGoesOn()
    {
        var first = await AppendAsync();
        var second = await AppendAsync();
        await ReconcileAsync();
        app.Services.GetRequiredService<LedgerContradictions>().Found.ShouldBeEmpty();

        await app.Owner.RunAsync($"SET session_replication_role = replica; CREATE TABLE kept AS TABLE privacy.ledger_checkpoints; DELETE FROM privacy.ledger_checkpoints WHERE ledger = 'accesses' AND size > {first}; RESET session_replication_role");
        await ReconcileAsync();
        app.Services.GetRequiredService<LedgerContradictions>().Found["accesses"].ShouldStartWith($"checkpoint {second}: signed and copied outside");
        app.Logs.Lines.ShouldContain(line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains($"accesses was rolled back or forked: its checkpoint {second}"));
        using var ready = await app.Http.GetAsync(new Uri("/health/ready", UriKind.Relative), Ct);
        (ready.IsSuccessStatusCode, await ready.Content.ReadAsStringAsync(Ct)).ShouldBe((true, "Degraded"));

        await app.Owner.RunAsync("SET session_replication_role = replica; INSERT INTO privacy.ledger_checkpoints SELECT * FROM kept ON CONFLICT DO NOTHING; DROP TABLE kept; RESET session_replication_role");
        await ReconcileAsync();
        app.Services.GetRequiredService<LedgerContradictions>().Found.ShouldBeEmpty();
    }

    [Fact, Clause("6.1")]
    public async Task Reconcile_AfterACrashWhileCopying_MakesTheCopyGood()
    {
        await AppendAsync();
        var before = await File.ReadAllTextAsync(Copies, Ct);
        var size = await AppendAsync();
        var whole = await File.ReadAllTextAsync(Copies, Ct);
        await File.WriteAllTextAsync(Copies, whole[..(before.Length + 20)], Ct);

        await ReconcileAsync();

        (await File.ReadAllTextAsync(Copies, Ct)).ShouldBe(whole);
        whole.ShouldContain($"\n{size}\n");
        var verifier = (LedgerVerifier)app.Services.GetRequiredService<ILedgerVerifier>();
        (await verifier.VerifyAsync(Ledger, Ct)).Findings.ShouldBeEmpty();
    }

    private Task ReconcileAsync() => app.Services.GetRequiredService<CheckpointReconciler>().ReconcileAsync(Ledger, Ct);

    private async Task<long> AppendAsync()
    {
        await app.Services.GetRequiredService<IAccessLog>().WriteAsync(
            [new(
                Guid.CreateVersion7(), new("members.members.profile", Guid.CreateVersion7()), DataCategory.MembersInformation, Guid.CreateVersion7(), null,
                Purpose.CaseHandling, Recipient.System, Audience.Admin, null, new("3.1", "2026-11-01"), null)],
            Ct);
        while (true)
        {
            if (await app.Services.GetRequiredService<Sequencer>().RunAsync(Ledger, Ct) is { } checkpoint)
                return checkpoint.Size;
        }
    }
}
