using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>A purchase request passes to accredited dealerships alone, by their receipt, recorded, and becomes theirs besides ours (clause 3.3).</summary>
public sealed class PassOnTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] Payload = ["reference", "requestId", "wish", "country", "port", "incoterm", "contact", "note"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("3.3", "T3.3a")]
    public async Task Deliver_DealerSuspendedSinceTheRelease_PassesNothingOn()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (buyer, _) = await app.NewMemberAsync();
        var request = await buyer.NewRequestAsync("Toyota", dealer);
        using var released = await buyer.ReleaseAsync(request, dealer);
        released.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(released));
        await app.SetStateAsync(dealer, "suspended");
        await app.DeliverAsync(request, dealer);
        await app.SetStateAsync(dealer, "accredited");

        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.lead_releases WHERE request_id = $1 AND package IS NOT NULL", request)).ShouldBe(0);
        (await LeadsAsync(owner)).ShouldBeEmpty();
        (await buyer.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact, Clause("3.3", "T3.3a")]
    public async Task Receive_DealerSuspendedSinceTheDelivery_DisclosesNothing()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (_, lead) = await AvailableAsync(owner, dealer);
        await app.SetStateAsync(dealer, "suspended");
        using var refused = await owner.TellAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        ((int)refused.StatusCode).ShouldBeInRange(400, 499);
        (await DpopClient.TextAsync(refused)).ShouldNotContain("Wanjiku");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE dealer_id = $1", dealer)).ShouldBe(0);
    }

    [Fact, Clause("3.3", "T3.3b")]
    public async Task Receive_JsonAndAdf_CarryTheSamePayloadAndNothingElse()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (buyer, lead) = await AvailableAsync(owner, dealer);
        (await owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead}"))["payload"].ShouldBeNull("a GET never discloses");
        var received = await owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        var hash = received["payloadHash"]!.GetValue<string>();
        var read = await owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead}");
        using var adf = await owner.SendAsync(
            HttpMethod.Get, $"/api/v1/dealer/leads/{lead}", token: owner.AccessToken, bend: request => request.Headers.Accept.ParseAdd("application/xml"));

        read["payload"]!.ToJsonString().ShouldBe(received["payload"]!.ToJsonString());
        read["payload"]!.AsObject().Select(field => field.Key).ShouldBeSubsetOf(Payload);
        (await DpopClient.TextAsync(adf)).ShouldContain(hash);
        var disclosure = (await buyer.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        disclosure["contentSha256"]!.GetValue<string>().ShouldBe(hash);
        disclosure["recipientId"]!.GetValue<Guid>().ShouldBe(dealer);
        disclosure["clause"]!.GetValue<string>().ShouldBe("3.3");
        disclosure["fields"]!.AsArray().Select(field => field!.GetValue<string>()).ShouldBe(["name", "email", "country", "phone", "note"]);
    }

    [Theory, Clause("3.3", "T3.3c")]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Sequences_OfAnyCalls_NeverPassARequestToAnUnaccreditedParty(int seed)
    {
        var random = new Random(seed);
        var (owner, accredited) = await app.NewAccreditedAsync();
        var (stranger, unaccredited, _) = await app.NewOwnerAsync();
        var (buyer, _) = await app.NewMemberAsync();
        var request = await buyer.NewRequestAsync("Toyota", accredited);
        var standing = true;
        for (var step = 0; step < 40; step++)
        {
            var dealer = random.Next(2) == 0 ? accredited : unaccredited;
            switch (random.Next(6))
            {
                case 0 or 1:
                    using (var released = await buyer.ReleaseAsync(request, dealer))
                        (dealer == unaccredited && released.IsSuccessStatusCode).ShouldBeFalse();
                    break;
                case 2:
                    standing = !standing;
                    await app.SetStateAsync(accredited, standing ? "accredited" : "suspended");
                    break;
                case 3 when await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.lead_releases WHERE request_id = $1 AND state = 'scheduled'", request) > 0:
                    await app.DeliverAsync(request, accredited);
                    break;
                default:
                    await ReceiveAllAsync(request, stranger, mayGet: false);
                    await ReceiveAllAsync(request, owner, standing);
                    break;
            }
        }

        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE dealer_id = $1", accredited)).ShouldBe(1, "the calls do lead somewhere");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE dealer_id = $1", unaccredited)).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.disclosures WHERE recipient_id = $1", unaccredited)).ShouldBe(0);
    }

    [Fact, Clause("3.3", "T3.3d")]
    public async Task Receive_ManyTimesAtOnce_MakesOneCoOwnershipWithItsProof()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (_, lead) = await AvailableAsync(owner, dealer);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE dealer_id = $1", dealer)).ShouldBe(0);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => owner.TellAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt")));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBeGreaterThan(0);
        answers.Where(answer => (int)answer.StatusCode >= 500).ShouldBeEmpty(string.Join('\n', app.Logs.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal))));
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE dealer_id = $1 AND received_at IS NOT NULL", dealer)).ShouldBe(1);
        (await app.Owner.ValueAsync<long>(
            "SELECT count(*) FROM privacy.disclosures d JOIN requests.co_ownerships c ON c.id = d.receipt_id WHERE d.recipient_id = $1", dealer)).ShouldBe(1);
    }

    [Fact, Clause("3.3", "T3.3f")]
    public async Task Copies_OursAndTheDealers_AreApart()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (buyer, lead) = await AvailableAsync(owner, dealer);
        var received = await owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        (await app.Owner.ValueAsync<bool>(
            """
            SELECT r.key_id <> c.key_id AND r.contact <> c.copy FROM requests.co_ownerships c JOIN requests.purchase_requests r ON r.id = c.request_id WHERE c.dealer_id = $1
            """,
            dealer)).ShouldBeTrue();
        await RefusedAsync(DbRoles.Partner, "UPDATE requests.purchase_requests SET version = 9");
        await RefusedAsync(DbRoles.Site, "UPDATE requests.co_ownerships SET fields = ''");
        await RefusedAsync(DbRoles.Worker, "UPDATE requests.co_ownerships SET fields = ''");
        await RefusedAsync(DbRoles.Worker, "SELECT copy FROM requests.co_ownerships");

        var me = await buyer.JsonAsync(HttpMethod.Get, "/me");
        using var corrected = await buyer.TellAsync(
            HttpMethod.Put, "/me/profile", new JsonObject { ["name"] = "Somebody Else", ["country"] = "KE" }, me["version"]!.GetValue<int>());
        corrected.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead}"))["payload"]!.ToJsonString().ShouldBe(received["payload"]!.ToJsonString());
    }

    private async Task<(DpopClient Buyer, Guid Lead)> AvailableAsync(DpopClient owner, Guid dealer)
    {
        var (buyer, _) = await app.NewMemberAsync();
        var request = await buyer.NewRequestAsync("Toyota", dealer);
        using var released = await buyer.ReleaseAsync(request, dealer);
        released.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(released));
        await app.DeliverAsync(request, dealer);
        return (buyer, (await LeadsAsync(owner)).ShouldHaveSingleItem());
    }

    private static async Task<List<Guid>> LeadsAsync(DpopClient owner) =>
        [.. (await owner.JsonAsync(HttpMethod.Get, "/dealer/leads"))["items"]!.AsArray().Select(lead => lead!["id"]!.GetValue<Guid>())];

    private async Task ReceiveAllAsync(Guid request, DpopClient dealer, bool mayGet)
    {
        var had = await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE request_id = $1", request);
        foreach (var lead in await app.Owner.ValueAsync<Guid[]>("SELECT coalesce(array_agg(id), '{}') FROM requests.lead_releases WHERE request_id = $1", request))
        {
            using var answer = await dealer.TellAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
            if (!mayGet && had == 0)
                answer.IsSuccessStatusCode.ShouldBeFalse();
        }

        if (!mayGet)
            (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.co_ownerships WHERE request_id = $1", request)).ShouldBe(had);
    }

    private async Task RefusedAsync(string role, string sql)
    {
        await using var batch = MainDatabase.Add(app.Services.GetRequiredService<MainDatabase>().Batch(new DbIdentity(role)), sql);
        (await Should.ThrowAsync<PostgresException>(() => batch.ExecuteNonQueryAsync(Ct), sql)).SqlState.ShouldBe("42501", sql);
    }
}
