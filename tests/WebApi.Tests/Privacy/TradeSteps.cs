using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Steps of the trade through the API, for tests of what may pass between its parties.</summary>
internal static class TradeSteps
{
    private static readonly string[] Evidence = ["companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence", "bankProof", "securityContact"];

    /// <summary>A dealership that applied, handed everything in, and was accredited by two admins.</summary>
    public static async Task<(DpopClient Owner, Guid Dealer)> NewAccreditedAsync(this PeopleApp app)
    {
        var end = app.Clock.GetUtcNow().AddDays(365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (owner, dealer, _) = await app.NewOwnerAsync();
        foreach (var kind in Evidence)
            await owner.JsonAsync(HttpMethod.Post, "/dealer/evidence", new { kind, title = "Document", expiresOn = end }, HttpStatusCode.Created);
        await owner.JsonAsync(HttpMethod.Post, "/dealer/submission", null, HttpStatusCode.NoContent);
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        foreach (var piece in (await first.JsonAsync(HttpMethod.Get, $"/admin/dealers/{dealer}"))["evidence"]!.AsArray())
            await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/evidence/{piece!["id"]}/verifications", null, HttpStatusCode.NoContent);
        await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = end });
        await second.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = end });
        return (owner, dealer);
    }

    /// <summary>A member's request that is on the boards of these dealerships.</summary>
    public static Task<Guid> NewRequestAsync(this DpopClient buyer, string make, params Guid[] dealers) => buyer.NewRequestAsync(make, "As soon as possible", dealers);

    /// <summary>The same with a note.</summary>
    public static async Task<Guid> NewRequestAsync(this DpopClient buyer, string make, string note, params Guid[] dealers)
    {
        var body = new JsonObject
        {
            ["wish"] = new JsonObject { ["make"] = make, ["yearFrom"] = 2019 + Random.Shared.Next(4), ["mileageMaxKm"] = Random.Shared.Next(10_000, 200_000) },
            ["destination"] = new JsonObject { ["country"] = "KE", ["port"] = "KEMBA" },
            ["incoterm"] = "CIF", ["release"] = new JsonObject { ["mode"] = "afterOffers" }, ["policyVersion"] = PeopleApp.Policy, ["language"] = "en",
            ["note"] = note,
        };
        await Eventually.IsTrueAsync(async () => (await buyer.JsonAsync(HttpMethod.Get, "/me"))["emailProved"]!.GetValue<bool>(), "the proof reaches the profile");
        var id = (await buyer.JsonAsync(HttpMethod.Post, "/purchase-requests", body, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        await Eventually.IsTrueAsync(
            async () =>
            {
                var reached = (await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{id}/dealers")).ToJsonString();
                return dealers.All(dealer => reached.Contains(dealer.ToString(), StringComparison.Ordinal));
            },
            "the request reaches the boards");
        return id;
    }

    public static Task<HttpResponseMessage> ReleaseAsync(this DpopClient buyer, Guid request, Guid dealer) =>
        buyer.TellAsync(HttpMethod.Post, $"/purchase-requests/{request}/releases", new { dealerIds = new[] { dealer } });

    /// <summary>Lets a release's cancel window be over, and the program deliver it.</summary>
    public static async Task DeliverAsync(this PeopleApp app, Guid request, Guid dealer)
    {
        var release = await app.Owner.ValueAsync<Guid>(
            "UPDATE requests.lead_releases SET deliverable_from = deliverable_from - interval '1 hour' WHERE request_id = $1 AND dealer_id = $2 RETURNING id", request, dealer);
        await app.SendAsync(new Application.PurchaseRequests.Messages.DeliverRelease(release));
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<string>("SELECT state FROM requests.lead_releases WHERE id = $1", release) != "scheduled", "the release is decided on");
    }

    public static Task SetStateAsync(this PeopleApp app, Guid dealer, string state) =>
        app.Owner.RunAsync("UPDATE dealers.dealers SET state = $2 WHERE id = $1", dealer, state);
}
