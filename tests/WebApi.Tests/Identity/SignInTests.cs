using System.Net;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class SignInTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    [Fact]
    public async Task SignIn_WithPassword_OpensApi()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var sessions = await client.GetAsync("/api/v1/me/sessions");

        sessions.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(sessions));
        (await DpopClient.JsonAsync(sessions)).AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Refresh_AfterSignIn_RotatesHandle()
    {
        var (client, _, _) = await app.SignedInAsync();
        var first = client.RefreshToken!;

        using var response = await client.RefreshAsync(first);
        client.Take(await DpopClient.JsonAsync(response));
        using var sessions = await client.GetAsync("/api/v1/me/sessions");

        client.RefreshToken.ShouldNotBe(first);
        sessions.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
