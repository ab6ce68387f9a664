using System.Net;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Dealers;

public sealed class ApiClientTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private DateTimeOffset InHalfAYear => app.Clock.GetUtcNow().AddDays(180);

    [Fact]
    public async Task AddKey_KeyAndSecret_AreTheMostThatLive()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var client = await NewClientAsync(owner);
        using var pair = new DpopClient(app.Http, "");

        var key = await owner.JsonAsync(HttpMethod.Post, $"/dealer/clients/{client}/keys", new { jwk = pair.Jwk(), expiresAt = InHalfAYear });
        var secret = await owner.JsonAsync(HttpMethod.Post, $"/dealer/clients/{client}/keys", new { expiresAt = InHalfAYear });
        using var third = await owner.TellAsync(HttpMethod.Post, $"/dealer/clients/{client}/keys", new { expiresAt = InHalfAYear });
        await owner.JsonAsync(HttpMethod.Delete, $"/dealer/clients/{client}/keys/{key["id"]}", null, HttpStatusCode.NoContent);
        await owner.JsonAsync(HttpMethod.Post, $"/dealer/clients/{client}/keys", new { expiresAt = InHalfAYear });

        key["kind"]!.GetValue<string>().ShouldBe("jwk");
        secret["secret"]!.GetValue<string>().Length.ShouldBeGreaterThan(30);
        third.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await owner.JsonAsync(HttpMethod.Get, "/dealer/clients"))[0]!["keys"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Create_ForMoreThanAYear_IsRefused()
    {
        var (owner, _, _) = await app.NewOwnerAsync();

        using var answer = await owner.TellAsync(
            HttpMethod.Post, "/dealer/clients", new { name = "Stock", scopes = new[] { "leads:read" }, expiresAt = app.Clock.GetUtcNow().AddDays(366) });

        (await DpopClient.JsonAsync(answer))["errors"]!["expiresAt"]![0]!["code"]!.GetValue<string>().ShouldBe("api_client.key_expiry_invalid");
    }

    [Fact]
    public async Task Create_WithUnknownScope_IsRefused()
    {
        var (owner, _, _) = await app.NewOwnerAsync();

        using var answer = await owner.TellAsync(
            HttpMethod.Post, "/dealer/clients", new { name = "Stock", scopes = new[] { "members:read" }, expiresAt = InHalfAYear });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task EndClient_OfAnotherDealership_FindsNothing()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var (stranger, _, _) = await app.NewOwnerAsync();
        var client = await NewClientAsync(owner);

        using var answer = await stranger.TellAsync(HttpMethod.Delete, $"/dealer/clients/{client}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Guid> NewClientAsync(DpopClient owner) => (await owner.JsonAsync(
        HttpMethod.Post, "/dealer/clients", new { name = "Stock system", scopes = new[] { "requests:read", "offers:write" }, expiresAt = InHalfAYear }, HttpStatusCode.Created))["id"]!
        .GetValue<Guid>();
}
