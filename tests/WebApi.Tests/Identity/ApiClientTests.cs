using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Identity;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class ApiClientTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    [Fact]
    public async Task Secret_OfLiveClient_GivesBearerToken()
    {
        var (_, id, secret) = await WithSecretAsync();
        using var client = app.NewClient();

        using var form = await PlainAsync(client, [("client_id", id.ToString()), ("client_secret", secret)]);
        using var basic = await PlainAsync(client, [], new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}"))));

        var json = await DpopClient.JsonAsync(form);
        form.StatusCode.ShouldBe(HttpStatusCode.OK, json.ToJsonString());
        json["token_type"]!.GetValue<string>().ShouldBe("Bearer");
        json["scope"]!.GetValue<string>().ShouldBe("requests:read leads:read");
        basic.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Secret_WithProof_GivesBoundToken()
    {
        var (_, id, secret) = await WithSecretAsync();
        using var client = app.NewClient();

        using var response = await client.TokenAsync(("grant_type", "client_credentials"), ("client_id", id.ToString()), ("client_secret", secret));
        client.Take(await DpopClient.JsonAsync(response));
        using var bearer = await BearerAsync(client, client.AccessToken!);

        (await DpopClient.JsonAsync(response))["token_type"]!.GetValue<string>().ShouldBe("DPoP");
        bearer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("wrong secret")]
    [InlineData("unknown client")]
    [InlineData("two ways at once")]
    [InlineData("no way")]
    public async Task Secret_NotRight_IsRefused(string fault)
    {
        var (_, id, secret) = await WithSecretAsync();
        using var client = app.NewClient();
        (string, string)[] fields = fault switch
        {
            "wrong secret" => [("client_id", id.ToString()), ("client_secret", DpopClient.Random())],
            "unknown client" => [("client_id", Guid.NewGuid().ToString()), ("client_secret", secret)],
            "two ways at once" => [("client_id", id.ToString()), ("client_secret", secret), ("client_assertion_type", AssertionType), ("client_assertion", "a.b.c")],
            _ => [("client_id", id.ToString())],
        };

        using var response = await PlainAsync(client, fields);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await DpopClient.JsonAsync(response))["error"]!.GetValue<string>().ShouldBe("invalid_client");
    }

    [Fact]
    public async Task Scope_BeyondRegistration_IsRefused()
    {
        var (_, id, secret) = await WithSecretAsync();
        using var client = app.NewClient();

        using var response = await PlainAsync(client, [("client_id", id.ToString()), ("client_secret", secret), ("scope", "offers:write")]);

        (await DpopClient.JsonAsync(response))["error"]!.GetValue<string>().ShouldBe("invalid_scope");
    }

    [Fact]
    public async Task Assertion_OfLiveKey_GivesTokenOnce()
    {
        var (id, key) = await WithKeyAsync();
        using var client = app.NewClient();
        var assertion = Assertion(client, key, id, _ => { });

        using var first = await AssertAsync(client, assertion);
        using var replayed = await AssertAsync(client, assertion);

        first.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(first));
        replayed.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    public static TheoryData<string> Faults => ["aud", "aud of two", "iss", "sub", "exp", "far exp", "jti", "typ", "alg none", "other key"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Assertion_NotRight_IsRefused(string fault)
    {
        var (id, key) = await WithKeyAsync();
        using var client = app.NewClient();
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var assertion = Assertion(client, fault == "other key" ? other : key, id, parts =>
        {
            var (header, payload) = parts;
            switch (fault)
            {
                case "aud": payload["aud"] = "https://evil.example"; break;
                case "aud of two": payload["aud"] = new JsonArray(app.Issuer, "https://evil.example"); break;
                case "iss": payload["iss"] = Guid.NewGuid().ToString(); break;
                case "sub": payload["sub"] = Guid.NewGuid().ToString(); break;
                case "exp": payload["exp"] = app.Clock.GetUtcNow().AddSeconds(-1).ToUnixTimeSeconds(); break;
                case "far exp": payload["exp"] = app.Clock.GetUtcNow().AddHours(1).ToUnixTimeSeconds(); break;
                case "jti": payload.Remove("jti"); break;
                case "typ": header["typ"] = "at+jwt"; break;
                case "alg none": header["alg"] = "none"; break;
            }
        });

        using var response = await AssertAsync(client, assertion);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Suspend_OfDealersClients_RefusesTheirTokensAtOnce()
    {
        var (dealer, id, secret) = await WithSecretAsync();
        using var client = app.NewClient();
        using var granted = await PlainAsync(client, [("client_id", id.ToString()), ("client_secret", secret)]);
        var token = (await DpopClient.JsonAsync(granted))["access_token"]!.GetValue<string>();
        using var before = await BearerAsync(client, token);

        await InUnitAsync(clients => clients.SetSuspendedAsync(dealer, true, CancellationToken.None));
        await RefusedAfterAsync(client, token);
        using var again = await PlainAsync(client, [("client_id", id.ToString()), ("client_secret", secret)]);

        before.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AddKey_ManyAtOnce_LeavesTwo()
    {
        var (dealer, id) = await NewAsync();

        var added = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.InUnitAsync(async scope =>
            await scope.GetRequiredService<IApiClients>().AddSecretAsync(dealer, id, app.Clock.GetUtcNow().AddDays(30), CancellationToken.None))));

        added.Count(answer => !answer.IsError).ShouldBe(2);
    }

    [Fact]
    public async Task AddKey_WithPrivatePart_IsRefused()
    {
        var (dealer, id) = await NewAsync();
        using var client = app.NewClient();
        var jwk = client.Jwk();
        jwk["d"] = DpopClient.Random();

        var added = await app.InUnitAsync(async scope => await scope.GetRequiredService<IApiClients>()
            .AddKeyAsync(dealer, id, jwk.ToJsonString(), app.Clock.GetUtcNow().AddDays(30), CancellationToken.None));

        added.FirstError.Code.ShouldBe("api_client.invalid_key");
    }

    private async Task<(Guid Dealer, Guid Id)> NewAsync()
    {
        var (dealer, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await InUnitAsync(clients => clients.CreateAsync(
            new(id, dealer, "Stock system", ["requests:read", "leads:read"], app.Clock.GetUtcNow().AddDays(300)), CancellationToken.None));
        return (dealer, id);
    }

    private async Task<(Guid Dealer, Guid Id, string Secret)> WithSecretAsync()
    {
        var (dealer, id) = await NewAsync();
        var secret = await app.InUnitAsync(async scope => await scope.GetRequiredService<IApiClients>()
            .AddSecretAsync(dealer, id, app.Clock.GetUtcNow().AddDays(30), CancellationToken.None));
        return (dealer, id, secret.Value.Secret);
    }

    private async Task<(Guid Id, ECDsa Key)> WithKeyAsync()
    {
        var (dealer, id) = await NewAsync();
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var client = app.NewClient();
        var added = await app.InUnitAsync(async scope => await scope.GetRequiredService<IApiClients>()
            .AddKeyAsync(dealer, id, client.Jwk(key).ToJsonString(), app.Clock.GetUtcNow().AddDays(30), CancellationToken.None));
        added.IsError.ShouldBeFalse();
        return (id, key);
    }

    private string Assertion(DpopClient client, ECDsa key, Guid id, Action<(JsonObject Header, JsonObject Payload)> bend)
    {
        var header = new JsonObject { ["alg"] = "ES256", ["typ"] = "JWT" };
        var payload = new JsonObject
        {
            ["iss"] = id.ToString(), ["sub"] = id.ToString(), ["aud"] = app.Issuer, ["jti"] = DpopClient.Random(),
            ["iat"] = app.Clock.GetUtcNow().ToUnixTimeSeconds(), ["exp"] = app.Clock.GetUtcNow().AddMinutes(1).ToUnixTimeSeconds(),
        };
        bend((header, payload));
        return client.Sign(header, payload, key);
    }

    private static Task<HttpResponseMessage> AssertAsync(DpopClient client, string assertion) =>
        PlainAsync(client, [("client_assertion_type", AssertionType), ("client_assertion", assertion)]);

    private static Task<HttpResponseMessage> PlainAsync(
        DpopClient client, IEnumerable<(string Name, string Value)> fields, AuthenticationHeaderValue? authorization = null)
    {
        var form = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Prepend(KeyValuePair.Create("grant_type", "client_credentials"));
        return client.SendAsync(HttpMethod.Post, "/oauth/token", new FormUrlEncodedContent(form), bend: request =>
        {
            request.Headers.Remove("DPoP");
            request.Headers.Authorization = authorization;
        });
    }

    private static Task<HttpResponseMessage> BearerAsync(DpopClient client, string token) => client.SendAsync(
        HttpMethod.Get, "/api/v1/me/sessions", bend: request =>
        {
            request.Headers.Remove("DPoP");
            request.Headers.Authorization = new("Bearer", token);
        });

    private static Task RefusedAfterAsync(DpopClient client, string token) => Eventually.IsTrueAsync(
        async () =>
        {
            using var response = await BearerAsync(client, token);
            return response.StatusCode == HttpStatusCode.Unauthorized;
        },
        "the token is refused");

    private Task<ErrorOr<Success>> InUnitAsync(Func<IApiClients, Task> work) => app.InUnitAsync(async scope =>
    {
        await work(scope.GetRequiredService<IApiClients>());
        return (ErrorOr<Success>)Result.Success;
    });
}
