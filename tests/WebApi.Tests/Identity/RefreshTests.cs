using System.Net;
using CarTrade.Domain.Identity;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class RefreshTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    [Fact]
    public async Task Refresh_WithUsedHandleWithinGrace_GivesTheSameSuccessor()
    {
        var (client, _, _) = await app.SignedInAsync();
        var handle = client.RefreshToken!;

        var (first, second) = (await NextAsync(client, handle), await NextAsync(client, handle));

        second.ShouldBe(first);
    }

    [Fact]
    public async Task Refresh_WithUsedHandleAfterGrace_EndsTheFamily()
    {
        var (client, _, _) = await app.SignedInAsync();
        var handle = client.RefreshToken!;
        var next = await NextAsync(client, handle);
        app.Clock.Advance(TimeSpan.FromSeconds(11));

        using var reused = await client.RefreshAsync(handle);
        using var successor = await client.RefreshAsync(next);

        await ShouldRefuseAsync(reused);
        await ShouldRefuseAsync(successor);
        await client.RefusedAfterAsync();
    }

    [Fact]
    public async Task Refresh_WithHandleTwoGenerationsOldWithinGrace_EndsTheFamily()
    {
        var (client, _, _) = await app.SignedInAsync();
        var first = client.RefreshToken!;
        var second = await NextAsync(client, first);
        var third = await NextAsync(client, second);

        using var reused = await client.RefreshAsync(first);
        using var last = await client.RefreshAsync(third);

        await ShouldRefuseAsync(reused);
        await ShouldRefuseAsync(last);
    }

    [Fact]
    public async Task Refresh_ByThiefWithAnotherKey_IsRefusedAndOwnerStays()
    {
        var (client, _, _) = await app.SignedInAsync();
        var handle = client.RefreshToken!;
        using var thief = app.NewClient();

        using var before = await thief.RefreshAsync(handle);
        var next = await NextAsync(client, handle);
        app.Clock.Advance(TimeSpan.FromSeconds(11));
        using var after = await thief.RefreshAsync(handle);
        using var owner = await client.RefreshAsync(next);

        await ShouldRefuseAsync(before);
        await ShouldRefuseAsync(after);
        owner.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refresh_ByAnotherClientId_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.RefreshAsync(client.RefreshToken!, "swagger");

        await ShouldRefuseAsync(response);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    public async Task Refresh_WithUnknownHandle_IsRefused(string handle)
    {
        using var client = app.NewClient();

        using var response = await client.RefreshAsync(handle);

        await ShouldRefuseAsync(response);
    }

    [Fact]
    public async Task Refresh_WithAccessToken_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.RefreshAsync(client.AccessToken!);

        await ShouldRefuseAsync(response);
    }

    [Fact]
    public async Task Refresh_WithProofUsedBefore_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();
        var proof = client.Proof(HttpMethod.Post, "/oauth/token");
        using var form = new FormUrlEncodedContent([new("grant_type", "refresh_token"), new("client_id", "spa"), new("refresh_token", client.RefreshToken!)]);

        using var first = await client.SendAsync(HttpMethod.Post, "/oauth/token", form, proof: proof);
        using var second = await client.SendAsync(HttpMethod.Post, "/oauth/token", form, proof: proof);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await DpopClient.JsonAsync(second))["error"]!.GetValue<string>().ShouldBe("invalid_dpop_proof");
    }

    [Theory]
    [InlineData(AccountKind.Member, 61)]
    [InlineData(AccountKind.Admin, 16)]
    public async Task Refresh_AfterIdleTime_IsRefused(AccountKind kind, int minutes)
    {
        var client = await TotpTests.SignedInAsync(app, kind);
        app.Clock.Advance(TimeSpan.FromMinutes(minutes));

        using var response = await client.RefreshAsync(client.RefreshToken!);

        await ShouldRefuseAsync(response);
    }

    [Theory]
    [InlineData(AccountKind.Member, 30, 23)]
    [InlineData(AccountKind.Admin, 12, 39)]
    public async Task Refresh_AllDay_EndsAtTheAbsoluteLimit(AccountKind kind, int minutes, int times)
    {
        var client = await TotpTests.SignedInAsync(app, kind);
        for (var i = 0; i < times; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(minutes));
            client.RefreshToken = await NextAsync(client, client.RefreshToken!);
        }

        app.Clock.Advance(TimeSpan.FromMinutes(minutes + 1));
        using var response = await client.RefreshAsync(client.RefreshToken!);

        await ShouldRefuseAsync(response);
    }

    [Fact]
    public async Task Refresh_ManyAtOnce_GivesOneSuccessor()
    {
        for (var round = 0; round < 10; round++)
        {
            var (client, _, _) = await app.SignedInAsync();
            var handle = client.RefreshToken!;

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.RefreshAsync(handle)));

            var successors = await Task.WhenAll(answers.Select(async a => (await DpopClient.JsonAsync(a))["refresh_token"]!.GetValue<string>()));
            successors.Distinct().Count().ShouldBe(1);
            (await NextAsync(client, successors[0])).ShouldNotBe(successors[0]);
        }
    }

    [Fact]
    public async Task Revoke_ByOwner_EndsTheSessionAtOnce()
    {
        var (client, _, _) = await app.SignedInAsync();
        using var form = new FormUrlEncodedContent([new("client_id", "spa"), new("token", client.RefreshToken!)]);

        using var revoked = await client.SendAsync(HttpMethod.Post, "/oauth/revoke", form);
        using var refresh = await client.RefreshAsync(client.RefreshToken!);

        revoked.StatusCode.ShouldBe(HttpStatusCode.OK);
        revoked.Headers.GetValues("Clear-Site-Data").Single().ShouldContain("storage");
        await ShouldRefuseAsync(refresh);
        await client.RefusedAfterAsync();
    }

    [Fact]
    public async Task Revoke_ByThief_SaysNothingAndDoesNothing()
    {
        var (client, _, _) = await app.SignedInAsync();
        using var thief = app.NewClient();
        using var form = new FormUrlEncodedContent([new("client_id", "spa"), new("token", client.RefreshToken!)]);

        using var revoked = await thief.SendAsync(HttpMethod.Post, "/oauth/revoke", form);
        using var call = await client.GetAsync("/api/v1/me/sessions");

        revoked.StatusCode.ShouldBe(HttpStatusCode.OK);
        call.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> NextAsync(DpopClient client, string handle)
    {
        using var response = await client.RefreshAsync(handle);
        var json = await DpopClient.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, json.ToJsonString());
        return json["refresh_token"]!.GetValue<string>();
    }

    private static async Task ShouldRefuseAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DpopClient.JsonAsync(response))["error"]!.GetValue<string>().ShouldBe("invalid_grant");
    }
}
