using System.Net;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class CodeTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    [Fact]
    public async Task Exchange_Twice_IsRefusedAndEndsTheFirstSession()
    {
        var (client, code, verifier) = await CodeAsync();
        using var first = await client.ExchangeAsync(code, verifier);
        client.Take(await DpopClient.JsonAsync(first));

        using var second = await client.ExchangeAsync(code, verifier);

        await ShouldRefuseAsync(second, "invalid_grant");
        await client.RefusedAfterAsync();
    }

    [Fact]
    public async Task Exchange_WithAnotherVerifier_IsRefused()
    {
        var (client, code, _) = await CodeAsync();

        using var response = await client.ExchangeAsync(code, DpopClient.Random());

        await ShouldRefuseAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Exchange_WithoutVerifier_IsRefused()
    {
        var (client, code, _) = await CodeAsync();

        using var response = await client.TokenAsync(("grant_type", "authorization_code"), ("client_id", "spa"), ("code", code));

        await ShouldRefuseAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Exchange_ByAnotherKey_IsRefusedAndLeavesTheCode()
    {
        var (client, code, verifier) = await CodeAsync();
        using var thief = app.NewClient();

        using var stolen = await thief.ExchangeAsync(code, verifier);
        using var own = await client.ExchangeAsync(code, verifier);

        await ShouldRefuseAsync(stolen, "invalid_grant");
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Exchange_ByAnotherClientId_IsRefused()
    {
        var (client, code, verifier) = await CodeAsync();

        using var response = await client.ExchangeAsync(code, verifier, "swagger");

        await ShouldRefuseAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Exchange_AfterAMinute_IsRefused()
    {
        var (client, code, verifier) = await CodeAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(61));

        using var response = await client.ExchangeAsync(code, verifier);

        await ShouldRefuseAsync(response, "invalid_grant");
    }

    [Fact]
    public async Task Exchange_OfUnknownCode_IsRefused()
    {
        using var client = app.NewClient();

        using var response = await client.ExchangeAsync(DpopClient.Random(), DpopClient.Random());

        await ShouldRefuseAsync(response, "invalid_grant");
    }

    [Theory]
    [InlineData("password", "unsupported_grant_type")]
    [InlineData("implicit", "unsupported_grant_type")]
    [InlineData("", "unsupported_grant_type")]
    [InlineData("client_credentials", "invalid_client")]
    public async Task Token_WithGrantThatIsNotThere_IsRefused(string grant, string error)
    {
        using var client = app.NewClient();

        using var response = await client.TokenAsync(("grant_type", grant), ("client_id", "spa"), ("username", "a"), ("password", "b"));

        (await DpopClient.JsonAsync(response))["error"]!.GetValue<string>().ShouldBe(error);
    }

    [Fact]
    public async Task Token_WithRedirectUri_IsRefused()
    {
        var (client, code, verifier) = await CodeAsync();

        using var response = await client.TokenAsync(
            ("grant_type", "authorization_code"), ("client_id", "spa"), ("code", code), ("code_verifier", verifier), ("redirect_uri", "https://evil.example"));

        await ShouldRefuseAsync(response, "invalid_request");
    }

    [Fact]
    public async Task Token_WithParameterTwice_IsRefused()
    {
        var (client, code, verifier) = await CodeAsync();

        using var response = await client.TokenAsync(
            ("grant_type", "authorization_code"), ("client_id", "spa"), ("client_id", "spa"), ("code", code), ("code_verifier", verifier));

        await ShouldRefuseAsync(response, "invalid_request");
    }

    [Fact]
    public async Task Token_AsJson_IsRefused()
    {
        using var client = app.NewClient();

        using var response = await client.SendAsync(HttpMethod.Post, "/oauth/token", System.Net.Http.Json.JsonContent.Create(new { grant_type = "refresh_token" }));

        await ShouldRefuseAsync(response, "invalid_request");
    }

    [Theory]
    [InlineData("plain", null)]
    [InlineData("S256", "short")]
    [InlineData("S256", "=============not-base64url-at-all!!!!!!!!!!")]
    public async Task Challenge_WithBadPkce_IsRefused(string method, string? challenge)
    {
        using var client = app.NewClient();
        var body = new { client_id = "spa", email = "a@example.com", password = "x", code_challenge = challenge ?? DpopClient.Random(), code_challenge_method = method };

        using var response = await client.SendAsync(HttpMethod.Post, "/oauth/authorize-challenge", System.Net.Http.Json.JsonContent.Create(body));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DpopClient.JsonAsync(response))["code"]!.GetValue<string>().ShouldBe("auth.invalid_request");
    }

    [Fact]
    public async Task Exchange_ManyAtOnce_HasOneWinner()
    {
        for (var round = 0; round < 10; round++)
        {
            var (client, code, verifier) = await CodeAsync();

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.ExchangeAsync(code, verifier)));

            answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        }
    }

    private async Task<(DpopClient Client, string Code, string Verifier)> CodeAsync()
    {
        var (_, email) = await app.NewAccountAsync();
        var (client, verifier) = (app.NewClient(), DpopClient.Random());
        using var challenge = await client.ChallengeAsync(email, IdentityApp.Password, verifier);
        return (client, (await DpopClient.JsonAsync(challenge))["authorization_code"]!.GetValue<string>(), verifier);
    }

    private static async Task ShouldRefuseAsync(HttpResponseMessage response, string error)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DpopClient.JsonAsync(response))["error"]!.GetValue<string>().ShouldBe(error);
    }
}
