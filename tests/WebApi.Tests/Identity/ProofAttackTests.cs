using System.Net;
using System.Net.Http.Headers;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class ProofAttackTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private const string Path = "/api/v1/me/sessions";

    public static TheoryData<string> Names => [.. Proofs.Bent.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Call_WithBentProof_IsRefused(string name)
    {
        var (client, _, _) = await app.SignedInAsync();
        using var good = await client.GetAsync(Path);
        good.StatusCode.ShouldBe(HttpStatusCode.OK);
        var proof = Proofs.Bent[name](client, client.Header(), client.Payload(HttpMethod.Get, Path, client.AccessToken));

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.AccessToken, proof: proof);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldContain(name.StartsWith("nonce", StringComparison.Ordinal) ? "use_dpop_nonce" : "invalid_dpop_proof");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Token_WithBentProof_IsRefusedAndHandleSurvives(string name)
    {
        var (client, _, _) = await app.SignedInAsync();
        var handle = client.RefreshToken!;
        var proof = Proofs.Bent[name](client, client.Header(), client.Payload(HttpMethod.Post, "/oauth/token"));
        using var form = new FormUrlEncodedContent([new("grant_type", "refresh_token"), new("client_id", "spa"), new("refresh_token", handle)]);

        using var refused = await client.SendAsync(HttpMethod.Post, "/oauth/token", form, proof: proof);
        using var after = await client.RefreshAsync(handle);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DpopClient.JsonAsync(refused))["error"]!.GetValue<string>().ShouldBeOneOf("invalid_dpop_proof", "use_dpop_nonce", "invalid_grant");
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Call_WithoutProof_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.AccessToken, bend: r => r.Headers.Remove("DPoP"));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithTwoProofs_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(
            HttpMethod.Get, Path, token: client.AccessToken, proof: client.Proof(HttpMethod.Get, Path, client.AccessToken),
            bend: r => r.Headers.TryAddWithoutValidation("DPoP", client.Proof(HttpMethod.Get, Path, client.AccessToken)));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithBoundTokenAsBearer_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(
            HttpMethod.Get, Path, token: client.AccessToken, bend: r => r.Headers.Authorization = new AuthenticationHeaderValue("Bearer", client.AccessToken));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithoutHashOfToken_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.AccessToken, proof: client.Proof(HttpMethod.Get, Path));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithHashOfAnotherToken_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.AccessToken, proof: client.Proof(HttpMethod.Get, Path, "another"));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithStolenTokenAndOwnKey_IsRefused()
    {
        var (victim, _, _) = await app.SignedInAsync();
        var (thief, _, _) = await app.SignedInAsync();

        using var response = await thief.SendAsync(HttpMethod.Get, Path, token: victim.AccessToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Call_WithTokenOfOneChangedBit_IsRefused(int part)
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: Proofs.Flip(client.AccessToken!, part));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("ES256")]
    public async Task Call_WithTokenOfOwnMaking_IsRefused(string alg)
    {
        var (client, _, _) = await app.SignedInAsync();
        var claims = client.AccessToken!.Split('.')[1];
        var header = new System.Text.Json.Nodes.JsonObject { ["alg"] = alg, ["typ"] = "at+jwt", ["jwk"] = client.Jwk() };
        var payload = System.Text.Json.Nodes.JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(claims))!;
        var forged = alg == "none" ? $"{DpopClient.Encode(header.ToJsonString())}.{claims}." : client.Sign(header, payload);

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: forged);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithRefreshHandleAsToken_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.RefreshToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithExpiredToken_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();
        using var before = await client.GetAsync(Path);
        app.Clock.Advance(TimeSpan.FromMinutes(5));

        using var after = await client.GetAsync(Path);

        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Call_WithNonceOfTenMinutesAgo_AsksForAFreshOne()
    {
        var (client, _, email) = await app.SignedInAsync();
        var old = client.Nonce;
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await client.SignInAsync(email, IdentityApp.Password);
        client.Nonce = old;

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.AccessToken, proof: client.Proof(HttpMethod.Get, Path, client.AccessToken));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldContain("use_dpop_nonce");
        response.Headers.GetValues("DPoP-Nonce").Single().ShouldNotBe(old);
    }

    [Fact]
    public async Task Nonce_AskedFor_SparesTheFirstProofARefusal()
    {
        using var client = app.NewClient();
        using var nonce = await client.Http.GetAsync("/oauth/nonce", TestContext.Current.CancellationToken);
        client.Nonce = nonce.Headers.GetValues("DPoP-Nonce").Single();

        using var response = await client.SendAsync(HttpMethod.Post, "/oauth/token", proof: client.Proof(HttpMethod.Post, "/oauth/token"));

        nonce.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        nonce.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await DpopClient.TextAsync(response)).ShouldNotContain("use_dpop_nonce");
    }

    [Fact]
    public async Task Call_WithClientClockADayOff_IsAccepted()
    {
        var (client, _, _) = await app.SignedInAsync();
        using var warm = await client.GetAsync(Path);
        var payload = client.Payload(HttpMethod.Get, Path, client.AccessToken);
        payload["iat"] = DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeSeconds();

        using var response = await client.SendAsync(HttpMethod.Get, Path, token: client.AccessToken, proof: client.Sign(client.Header(), payload));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task UnsafeCall_WithProofUsedOnAnotherInstance_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();
        await using var second = await app.StartSecondAsync();
        using var there = TestAddress.ClientOf(second);
        var path = $"{Path}/{Guid.CreateVersion7()}";
        using var here = await client.CallAsync(HttpMethod.Delete, path);
        using var elsewhere = await client.CallAsync(HttpMethod.Delete, path, through: there);
        (here.StatusCode, elsewhere.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));

        for (var round = 0; round < 10; round++)
        {
            var proof = client.Proof(HttpMethod.Delete, path, client.AccessToken);
            var answers = await Task.WhenAll(
                client.SendAsync(HttpMethod.Delete, path, token: client.AccessToken, proof: proof),
                client.SendAsync(HttpMethod.Delete, path, token: client.AccessToken, proof: proof, through: there));
            answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.NotFound, HttpStatusCode.Unauthorized], ignoreOrder: true);
        }
    }
}
