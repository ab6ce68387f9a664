using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CarTrade.Application.Identity.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Issues and validates access tokens (RFC 9068, ES256). What was valid once is known by its hash until it expires.</summary>
internal sealed class AccessTokens(SigningKeys keys, IConfiguration configuration, TimeProvider clock) : IAccessTokens
{
    /// <summary>The audience of every access token.</summary>
    public const string Audience = "cartrade";

    private const string Type = "at+jwt";

    private const int LongestToken = 4096;

    private const int MostKnown = 50_000;

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };

    private readonly ConcurrentDictionary<UInt128, AccessToken> known = new();

    /// <summary>Who issues.</summary>
    public string Issuer { get; } = (configuration["PublicOrigin"] ?? "http://localhost:5080").TrimEnd('/');

    /// <summary>Signs a token with these claims besides the registered ones.</summary>
    public async Task<string> IssueAsync(Dictionary<string, object> claims, TimeSpan life, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        claims[JwtRegisteredClaimNames.Jti] = Secrets.New()[..22];
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            TokenType = Type,
            IssuedAt = now.UtcDateTime,
            Expires = (now + life).UtcDateTime,
            Claims = claims,
            SigningCredentials = new(await keys.CurrentAsync(ct), SecurityAlgorithms.EcdsaSha256),
        });
    }

    public async ValueTask<AccessToken?> ValidateAsync(string token, CancellationToken ct)
    {
        if (token.Length is 0 or > LongestToken)
            return null;
        var hash = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (known.TryGetValue(hash, out var valid))
            return valid.ExpiresAt > clock.GetUtcNow() ? valid : null;
        if (await ReadAsync(token, ct) is not { } read)
            return null;
        if (known.Count >= MostKnown)
            known.Clear();
        return known[hash] = read;
    }

    public async ValueTask<string> KeySetAsync(CancellationToken ct) => JsonSerializer.Serialize(new
    {
        keys = (await keys.AllAsync(ct)).Select(key =>
        {
            var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
            return new { kty = "EC", crv = "P-256", x = Base64UrlEncoder.Encode(point.X!), y = Base64UrlEncoder.Encode(point.Y!), kid = key.KeyId, alg = "ES256", use = "sig" };
        }),
    });

    private async Task<AccessToken?> ReadAsync(string token, CancellationToken ct)
    {
        if (!Handler.CanReadToken(token) || Parse(token) is not { } unverified || await keys.FindAsync(unverified.Kid, ct) is not { } key)
            return null;
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            ValidTypes = [Type],
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            IssuerSigningKey = key,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken jwt } && Guid.TryParse(Text(jwt, "sid"), out var session)
            ? new(session, Text(jwt, "aud_kind") ?? "", ThumbprintOf(jwt), ScopesOf(jwt), new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero))
            : null;
    }

    private static JsonWebToken? Parse(string token)
    {
        try
        {
            return new(token);
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or SecurityTokenException or JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonWebToken jwt, string claim) => jwt.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    private static string? ThumbprintOf(JsonWebToken jwt) =>
        jwt.TryGetPayloadValue<JsonElement>("cnf", out var cnf) ? cnf.GetProperty("jkt").GetString() : null;

    private static FrozenSet<string> ScopesOf(JsonWebToken jwt) =>
        (Text(jwt, "scope") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
