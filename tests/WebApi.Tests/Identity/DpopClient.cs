using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CarTrade.WebApi.Tests.Identity;

/// <summary>A client that signs what it sends, written apart from the program; each proof can be bent before it is signed.</summary>
internal sealed class DpopClient(HttpClient http, string origin) : IDisposable
{
    public ECDsa Key { get; set; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string? Nonce { get; set; }

    public string? AccessToken { get; set; }

    public string? RefreshToken { get; set; }

    public HttpClient Http => http;

    public void Dispose() => Key.Dispose();

    public static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Sha256(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(text)));

    public static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    public string Sign(JsonNode header, JsonNode payload, ECDsa? by = null)
    {
        var input = $"{Encode(header.ToJsonString())}.{Encode(payload.ToJsonString())}";
        return $"{input}.{Base64Url.EncodeToString((by ?? Key).SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256))}";
    }

    public JsonObject Jwk(ECDsa? of = null)
    {
        var point = (of ?? Key).ExportParameters(false).Q;
        return new() { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Base64Url.EncodeToString(point.X), ["y"] = Base64Url.EncodeToString(point.Y) };
    }

    public JsonObject Header() => new() { ["typ"] = "dpop+jwt", ["alg"] = "ES256", ["jwk"] = Jwk() };

    public JsonObject Payload(HttpMethod method, string path, string? token = null)
    {
        var payload = new JsonObject
        {
            ["jti"] = Random(), ["htm"] = method.Method, ["htu"] = origin + path.Split('?')[0], ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        };
        if (Nonce is not null)
            payload["nonce"] = Nonce;
        if (token is not null)
            payload["ath"] = Sha256(token);
        return payload;
    }

    public string Proof(HttpMethod method, string path, string? token = null) => Sign(Header(), Payload(method, path, token));

    /// <summary>Sends once with the given proof, or once and again with the nonce that was asked for.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? body = null, string? token = null, string? proof = null, HttpClient? through = null,
        Action<HttpRequestMessage>? bend = null)
    {
        var bytes = body is null ? null : await body.ReadAsByteArrayAsync();
        while (true)
        {
            using var request = new HttpRequestMessage(method, path);
            if (bytes is not null)
                (request.Content = new ByteArrayContent(bytes)).Headers.ContentType = body!.Headers.ContentType;
            request.Headers.TryAddWithoutValidation("DPoP", proof ?? Proof(method, path, token));
            if (token is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("DPoP", token);
            bend?.Invoke(request);
            var response = await (through ?? http).SendAsync(request, TestContext.Current.CancellationToken);
            var asked = response.Headers.TryGetValues("DPoP-Nonce", out var nonces) ? nonces.Single() : null;
            var retry = asked is not null && Nonce != asked && proof is null && (int)response.StatusCode is 400 or 401;
            Nonce = asked ?? Nonce;
            if (!retry || !(await response.Content.ReadAsStringAsync()).Contains("use_dpop_nonce", StringComparison.Ordinal))
                return response;
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path, HttpClient? through = null) =>
        SendAsync(HttpMethod.Get, path, token: AccessToken, through: through);

    public Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, object? json = null, HttpClient? through = null) =>
        SendAsync(method, path, json is null ? null : JsonContent.Create(json), AccessToken, through: through);

    public Task<HttpResponseMessage> ChallengeAsync(
        string email, string password, string verifier, string? totp = null, string? backupCode = null, string client = "spa")
    {
        var body = new JsonObject
        {
            ["client_id"] = client, ["email"] = email, ["password"] = password, ["code_challenge"] = Sha256(verifier), ["code_challenge_method"] = "S256",
        };
        if (totp is not null)
            body["totp"] = totp;
        if (backupCode is not null)
            body["backup_code"] = backupCode;
        return SendAsync(HttpMethod.Post, "/oauth/authorize-challenge", JsonContent.Create(body));
    }

    public Task<HttpResponseMessage> TokenAsync(params (string Name, string Value)[] fields) => SendAsync(
        HttpMethod.Post, "/oauth/token", new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public Task<HttpResponseMessage> ExchangeAsync(string code, string verifier, string client = "spa") => TokenAsync(
        ("grant_type", "authorization_code"), ("client_id", client), ("code", code), ("code_verifier", verifier));

    public Task<HttpResponseMessage> RefreshAsync(string handle, string client = "spa") =>
        TokenAsync(("grant_type", "refresh_token"), ("client_id", client), ("refresh_token", handle));

    /// <summary>How long until the API refuses the session; fails when that takes a second or more.</summary>
    public async Task<TimeSpan> RefusedAfterAsync(HttpClient? through = null)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        while (true)
        {
            using var response = await GetAsync("/api/v1/me/sessions", through);
            var after = System.Diagnostics.Stopwatch.GetElapsedTime(start);
            if (response.StatusCode == System.Net.HttpStatusCode.Unauthorized)
                return after;
            after.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The whole sign-in; leaves the tokens here.</summary>
    public async Task SignInAsync(string email, string password, string? totp = null, string client = "spa")
    {
        var verifier = Random();
        using var challenge = await ChallengeAsync(email, password, verifier, totp, client: client);
        var answer = await JsonAsync(challenge);
        using var tokens = await ExchangeAsync(answer["authorization_code"]!.GetValue<string>(), verifier, client);
        tokens.IsSuccessStatusCode.ShouldBeTrue(await tokens.Content.ReadAsStringAsync());
        Take(await JsonAsync(tokens));
    }

    public void Take(JsonNode tokens) =>
        (AccessToken, RefreshToken) = (tokens["access_token"]!.GetValue<string>(), tokens["refresh_token"]?.GetValue<string>());

    public static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
        ?? throw new JsonException("The answer is empty.");
}
