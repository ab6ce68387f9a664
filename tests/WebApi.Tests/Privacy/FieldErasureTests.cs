using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Privacy.Copies;
using CarTrade.Infrastructure.Privacy.Erasure;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Fields destroyed under trouble: crashes between steps, restores, and whatever fields are named together.</summary>
public sealed class FieldErasureTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Destroy_DyingBeforeEveryStep_GoesOnAndLeavesNoOldKey()
    {
        var (buyer, email) = await app.NewMemberAsync();
        await buyer.NewRequestAsync("Toyota");
        var before = await app.KeysAsync((await app.AccountAsync(email))!.SubjectId!.Value);
        var pause = app.Services.GetRequiredService<ErasurePause>();
        var died = new HashSet<string>(StringComparer.Ordinal);
        pause.Before = place =>
        {
            if (died.Add(place))
                throw new IOException("killed before " + place);
        };
        try
        {
            var id = await buyer.AskAsync("destroy", FieldSteps.Fields("phone"));
            await app.Owner.RunAsync("UPDATE privacy.subject_requests SET state = 'confirmed', confirmed_at = now() WHERE id = $1", id);
            for (var turn = 0; turn < 120 && await StateAsync(id) is not "closed"; turn++)
                await RunAsync(id);
            (await StateAsync(id)).ShouldBe("closed");
            died.ShouldContain("members.members.profile");
            died.ShouldContain("keys.vault");
            (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["phone"].ShouldBeNull();
            (await app.LivingAsync(before)).ShouldBe(0);
        }
        finally
        {
            pause.Before = null;
        }
    }

    [Fact, Clause("7", "T7g")]
    public async Task Start_WithTheMainDatabaseOfYesterday_TakesTheFieldOutAgainAndTheRestOpens()
    {
        var (buyer, email) = await app.NewMemberAsync();
        await buyer.FillAsync("Sample");
        var purchase = await buyer.NewRequestAsync("Toyota");
        var member = (await app.AccountAsync(email))!.SubjectId!.Value;
        foreach (var (table, where) in Rows)
            await app.Owner.RunAsync($"CREATE TABLE public.yesterday_{table.Replace('.', '_')} AS SELECT * FROM {table} WHERE {where.Replace("$1", $"'{member}'", StringComparison.Ordinal)}");
        foreach (var fields in (string[][])[["fax"], ["phone", "mobile"]])
        {
            var id = await buyer.AskAsync("destroy", FieldSteps.Fields(fields));
            await buyer.ConfirmAsync(id);
            await buyer.UntilAsync(id, "closed");
        }

        var last = await app.KeysAsync(member);
        await app.Owner.RunAsync("SET session_replication_role = replica; DELETE FROM privacy.applied_erasures WHERE sequence > (SELECT max(sequence) - 2 FROM privacy.applied_erasures); RESET session_replication_role");
        foreach (var (table, where) in Rows)
        {
            await app.Owner.RunAsync(
                $"SET session_replication_role = replica; DELETE FROM {table} WHERE {where.Replace("$1", $"'{member}'", StringComparison.Ordinal)}; INSERT INTO {table} SELECT * FROM public.yesterday_{table.Replace('.', '_')}; RESET session_replication_role");
        }

        await app.StopAsync();
        await app.StartAsync();
        await Eventually.IsTrueAsync(() => Task.FromResult(app.Services.GetRequiredService<ITrafficGate>().IsOpen), "the program opens");
        var again = app.NewClient();
        await again.SignInAsync(email, IdentityApp.Password);
        foreach (var contact in (JsonNode[])[(await again.JsonAsync(HttpMethod.Get, "/me"))["profile"]!, (await again.JsonAsync(HttpMethod.Get, $"/purchase-requests/{purchase}"))["contact"]!])
        {
            contact["name"]!.ToString().ShouldBe("Wanjiku Kamau");
            contact["business"]!["name"]!.ToString().ShouldBe("Shop Sample");
            (contact["phone"], contact["mobile"], contact["fax"]).ShouldBe((null, null, null));
        }

        (await app.KeysAsync(member)).ShouldBe(last, ignoreOrder: true);
        var all = await again.AskAsync("destroy");
        await again.ConfirmAsync(all);
        await (await app.FollowAsync(all)).UntilAsync(all, "closed");
        (await app.VaultOwner.ValueAsync<long>("SELECT count(*) FROM replaced_values WHERE subject_id = ANY ($1)", new[] { member, purchase })).ShouldBe(0, "what lay beside the keys went with them");
    }

    [Fact, Clause("7", "T7h")]
    public async Task Package_OfAnyFields_HoldsAllThatDestroyTakesAndNothingThatStays()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 6; round++)
        {
            var (buyer, email) = await app.NewMemberAsync();
            await buyer.FillAsync("Sample" + round);
            var purchase = await buyer.NewRequestAsync("Toyota");
            var asked = ContactFields.Together([.. ContactFields.All.Where(_ => random.Next(3) == 0).DefaultIfEmpty("fax")]);
            var account = (await app.AccountAsync(email))!;
            var copies = new CopySet([account.SubjectId!.Value], [account.Id], [purchase], [], app.Clock.GetUtcNow()) { Fields = asked };
            var before = await ValuesAsync(buyer, purchase);
            var package = new Package();
            await EachAsync(async (locator, _) => await locator.ReturnAsync(copies, package, Ct));
            await EachAsync(async (locator, db) =>
            {
                await using var step = await db.BeginAsync(Ct);
                await locator.DestroyAsync(copies, Ct);
                await step.CommitAsync(Ct);
            });
            await EachAsync(async (locator, _) => (await locator.CountAsync(copies, Ct)).ShouldBe(0, locator.Place));
            var after = await ValuesAsync(buyer, purchase);
            foreach (var (field, value) in before)
            {
                var isAsked = asked.Contains(field, StringComparer.Ordinal);
                package.Text.Contains(value, StringComparison.Ordinal).ShouldBe(isAsked, $"{field} of {string.Join(',', asked)} in {package.Text}");
                after.ContainsKey(field).ShouldBe(!isAsked || ContactFields.IsNeeded(field), $"{field} of {string.Join(',', asked)}");
            }
        }
    }

    private static readonly (string Table, string Where)[] Rows =
    [
        ("members.members", "id = $1"), ("members.collection_receipts", "member_id = $1"), ("identity.accounts", "subject_id = $1"), ("requests.purchase_requests", "owner_id = $1"),
    ];

    /// <summary>What the person sees of the own contact, with texts that are found nowhere else.</summary>
    private static async Task<Dictionary<string, string>> ValuesAsync(DpopClient buyer, Guid purchase)
    {
        var contact = (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!;
        var request = await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{purchase}");
        contact["email"]!.ToString().ShouldBe(request["contact"]!["email"]!.ToString());
        (string Name, JsonNode? Value)[] values =
        [
            ("name", contact["name"]), ("email", contact["email"]), ("phone", contact["phone"]?["number"]), ("mobile", contact["mobile"]), ("fax", contact["fax"]),
            ("businessName", contact["business"]?["name"]), ("businessRole", contact["business"]?["role"]), ("note", request["note"]),
        ];
        return values.Where(value => value.Value is not null).ToDictionary(value => value.Name, value => value.Value!.ToString(), StringComparer.Ordinal);
    }

    private Task<bool> EachAsync(Func<ICopyLocator, CopyDb, Task> work) => app.AsSystemAsync(async services =>
    {
        foreach (var locator in services.GetServices<ICopyLocator>().Where(locator => locator.ForFields).OrderBy(locator => locator.Turn))
            await work(locator, services.GetRequiredService<CopyDb>());
        return true;
    });

    private Task<string> StateAsync(Guid id) => app.Owner.ValueAsync<string>("SELECT state FROM privacy.subject_requests WHERE id = $1", id);

    private async Task RunAsync(Guid id)
    {
        try
        {
            await app.Services.GetRequiredService<ISubjectRequestRunner>().RunAsync(new SubjectRequestId(id), Ct);
        }
        catch (IOException)
        {
            // The death that the test arranged.
        }
    }

    private sealed class Package : IReturnPackage
    {
        private readonly List<string> parts = [];

        public string Text => string.Join('\n', parts);

        public void Add(string place, DataCategory category, IReadOnlyList<JsonObject> records) =>
            parts.AddRange(records.Select(record => record.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));

        public void AddFile(string name, byte[] content) => parts.Add(name);
    }
}
