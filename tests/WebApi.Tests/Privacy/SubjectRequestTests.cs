using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Return and destroy, from the asking to the certificate, through the API (clause 7).</summary>
public sealed class SubjectRequestTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact, Clause("7", "T7j")]
    public async Task Destroy_All_IsPreviewedConfirmedCarriedOutAndCertified()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var account = (await app.AccountAsync(email))!;
        var purchase = await buyer.NewRequestAsync("Toyota");
        var id = await buyer.AskAsync("destroy");
        var asked = await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}");
        asked["state"]!.GetValue<string>().ShouldBe("scopePreview");
        asked["reference"]!.GetValue<string>().ShouldStartWith("DSR-");
        asked["preview"]!["places"]!.ToJsonString().ShouldContain(purchase.ToString());

        using (var wrong = await buyer.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/confirmation", new { previewSha256 = new string('0', 64) }))
            wrong.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await buyer.ConfirmAsync(id);
        var follower = await app.FollowAsync(id);
        var closed = await follower.UntilAsync(id, "closed");
        closed["timeline"]!.AsArray().Select(step => step!["to"]!.GetValue<string>()).ShouldContain("verifying");

        (await app.AccountAsync(email)).ShouldBeNull();
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM members.members WHERE id = $1", account.SubjectId!)).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.purchase_requests WHERE id = $1", purchase)).ShouldBe(0);
        (await app.VaultOwner.ValueAsync<long>("SELECT count(*) FROM data_keys WHERE subject_id = ANY ($1) AND wrapped IS NOT NULL", new[] { account.SubjectId!.Value, purchase })).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.subject_requests WHERE owner_id = $1", account.SubjectId!)).ShouldBe(0);
        using var again = await app.PostAsync("/members", PeopleApp.Registration(email));
        again.StatusCode.ShouldBe(HttpStatusCode.Accepted, "the address is free, and no answer tells that it was known");

        var document = (await follower.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}/certificate")).AsObject();
        var certificate = document["certificate"]!;
        certificate.ToJsonString().ShouldNotContain("Wanjiku");
        certificate.ToJsonString().ShouldNotContain(email);
        certificate["destroyed"]!.ToJsonString().ShouldContain("keys.vault");
        certificate["unrecoverableBy"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(app.Clock.GetUtcNow());
        var jws = document["jws"]!.GetValue<string>();
        var verdict = await VerifyAsync(jws);
        verdict["isGenuine"]!.GetValue<bool>().ShouldBeTrue();
        JsonNode.DeepEquals(verdict["certificate"], certificate).ShouldBeTrue();
        (await VerifyAsync(jws.Replace('.', 'A').Insert(40, ".").Insert(80, ".")))["isGenuine"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact, Clause("7", "T7h")]
    public async Task ReturnThenDestroy_FetchedOnce_HoldsEverythingAndThenDestroys()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var purchase = await buyer.NewRequestAsync("Nissan");
        var id = await buyer.AskAsync("returnThenDestroy");
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "returning");
        (await app.AccountAsync(email)).ShouldNotBeNull("nothing is destroyed before the package was fetched");

        using var fetched = await buyer.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/package");
        fetched.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(fetched));
        var files = Unzip(await fetched.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        files.Keys.ShouldContain("data.json");
        files["index.html"].ShouldContain(email);
        files["data.json"].ShouldContain("Wanjiku Kamau");
        files["data.json"].ShouldContain(purchase.ToString());
        files["tables/members.members.csv"].ShouldContain(email);
        using (var twice = await buyer.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/package"))
            ((int)twice.StatusCode).ShouldBeOneOf(410, 401);

        await (await app.FollowAsync(id)).UntilAsync(id, "closed");
        (await app.AccountAsync(email)).ShouldBeNull();
        (await app.VaultOwner.ValueAsync<long>("SELECT count(*) FROM data_keys WHERE subject_id = $1 AND wrapped IS NOT NULL AND subject_kind = 5", id)).ShouldBe(0);
    }

    [Fact, Clause("7", "T7h")]
    public async Task Return_Alone_WaitsForTheFetchAndEndsWithNothingDestroyed()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var id = await buyer.AskAsync("return");
        await buyer.ConfirmAsync(id);
        var waiting = await buyer.UntilAsync(id, "returning");
        waiting["package"]!["isReady"]!.GetValue<bool>().ShouldBeTrue();
        await RunAsync();
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["state"]!.GetValue<string>().ShouldBe("returning", "what can be fetched is not certified");

        using var fetched = await buyer.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/package");
        fetched.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(fetched));
        Unzip(await fetched.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))["index.html"].ShouldContain(email);
        await buyer.UntilAsync(id, "closed");
        (await app.AccountAsync(email)).ShouldNotBeNull();
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}/certificate"))["certificate"]!["destroyed"]!.AsArray().ShouldBeEmpty();
    }

    [Fact, Clause("7", "T7h")]
    public async Task Package_NotFetchedForFourteenDays_GoesAndWhatFollowsIsDone()
    {
        var ((keeper, kept), (leaver, left)) = (await app.NewMemberAsync(), await app.NewMemberAsync());
        var (returned, destroyed) = (await keeper.AskAsync("return"), await leaver.AskAsync("returnThenDestroy"));
        await keeper.ConfirmAsync(returned);
        await leaver.ConfirmAsync(destroyed);
        await keeper.UntilAsync(returned, "returning");
        await leaver.UntilAsync(destroyed, "returning");
        await app.Owner.RunAsync("UPDATE privacy.return_packages SET expires_at = made_at WHERE request_id = ANY ($1)", new[] { returned, destroyed });
        using (var late = await keeper.TellAsync(HttpMethod.Post, $"/privacy-requests/{returned}/package"))
            late.StatusCode.ShouldBe(HttpStatusCode.Gone);

        await Eventually.IsTrueAsync(
            () => app.Owner.ValueAsync<bool>("SELECT bool_and(leased_until IS NULL) FROM privacy.subject_requests WHERE id = ANY ($1)", new[] { returned, destroyed }),
            "the runs that made the packages let go of the requests");
        await RunAsync();
        await keeper.UntilAsync(returned, "closed");
        (await app.AccountAsync(kept)).ShouldNotBeNull();
        await (await app.FollowAsync(destroyed)).UntilAsync(destroyed, "closed");
        (await app.AccountAsync(left)).ShouldBeNull();
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.return_packages WHERE request_id = ANY ($1) AND archive IS NOT NULL", new[] { returned, destroyed })).ShouldBe(0);
    }

    [Fact]
    public async Task Restrict_OpenRequest_TakesItOffTheBoardsAndKeepsItReadable()
    {
        var (_, dealer) = await app.NewAccreditedAsync();
        var (buyer, _) = await app.NewMemberAsync();
        var purchase = await buyer.NewRequestAsync("Toyota", dealer);
        var id = await buyer.AskAsync("restrict", new JsonObject { ["records"] = new JsonArray(purchase.ToString()) });
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "closed");
        (await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{purchase}"))["state"]!.GetValue<string>().ShouldBe("withdrawn");
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.board_entries WHERE request_id = $1 AND closed_at IS NULL", purchase) == 0, "it leaves the boards");
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}/certificate"))["certificate"]!["destroyed"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Destroy_OfAGuest_HasTheSameRightsByTheMailedLink()
    {
        var guest = await new World(app, "Toyota").GuestAsync("Please call in the evening");
        (await guest.Client.JsonAsync(HttpMethod.Get, "/me/holdings"))["categories"]!.ToJsonString().ShouldContain(guest.Request.ToString());
        var id = await guest.Client.AskAsync("destroy");
        await guest.Client.ConfirmAsync(id);
        var follower = await app.FollowAsync(id);
        await follower.UntilAsync(id, "closed");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.purchase_requests WHERE id = $1", guest.Request)).ShouldBe(0);
        using var gone = await guest.Client.GetAsync($"/api/v1/purchase-requests/{guest.Request}");
        gone.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "the guest's session went with the request");
        using var none = await follower.GetAsync("/api/v1/me/holdings");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task RunAsync() => app.Services.GetRequiredService<ISubjectRequestRunner>().RunAsync(null, TestContext.Current.CancellationToken);

    private async Task<JsonNode> VerifyAsync(string jws)
    {
        using var answer = await app.Http.PostAsync("/api/v1/certificate-verifications", JsonContent.Create(new { jws }), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    internal static Dictionary<string, string> Unzip(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            files[entry.FullName] = reader.ReadToEnd();
        }

        return files;
    }
}
