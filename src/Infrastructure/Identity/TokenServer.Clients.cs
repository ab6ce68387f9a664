using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using ErrorOr;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CarTrade.Infrastructure.Identity;

internal sealed partial class TokenServer
{
    /// <summary>How far ahead an assertion may expire: as long as its one-time id is remembered.</summary>
    private static readonly TimeSpan LongestAssertion = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Assertions = new() { MapInboundClaims = false };

    private const string SelectKeys =
        """
        select c.dealer_id, c.scopes, c.expires_at, k.id, k.jwk, k.secret_hash
        from identity.api_clients c join identity.api_client_keys k on k.client_id = c.id
        where c.id = $1 and c.ended_at is null and not c.suspended and c.expires_at > $2 and k.ended_at is null and k.expires_at > $2
        """;

    private const string NoteUse =
        """
        with key as (update identity.api_client_keys set last_used_at = $3 where id = $2)
        update identity.api_clients set last_used_at = $3 where id = $1
        """;

    public async Task<ErrorOr<Tokens>> ClientCredentialsAsync(ClientProof proof, string? scope, string? thumbprint, CancellationToken ct)
    {
        var assertion = proof.Assertion is { } text ? Read(text) : null;
        if (!Guid.TryParse(assertion?.Subject ?? proof.ClientId, CultureInfo.InvariantCulture, out var id)
            || (proof.ClientId is { } stated && stated != id.ToString()))
            return OAuthErrors.InvalidClient;
        var keys = await db.ListAsync(
            SelectKeys,
            row => new ClientKey(
                row.GetGuid(0), row.GetFieldValue<string[]>(1), row.GetFieldValue<DateTimeOffset>(2), row.GetGuid(3),
                row.IsDBNull(4) ? null : row.GetString(4), row.IsDBNull(5) ? null : row.GetFieldValue<byte[]>(5)),
            ct,
            id,
            clock.GetUtcNow());
        var key = assertion is not null ? await KeyOfAsync(assertion, id, keys, ct) : KeyOf(proof.Secret, keys);
        if (key is null)
            return OAuthErrors.InvalidClient;
        var scopes = scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? key.Scopes;
        if (scopes.Length == 0 || scopes.Except(key.Scopes, StringComparer.Ordinal).Any())
            return OAuthErrors.InvalidScope;
        await db.ExecuteAsync(NoteUse, ct, id, key.Id, clock.GetUtcNow());
        return await IssueAsync(id, key, string.Join(' ', scopes), thumbprint, ct);
    }

    private async Task<Tokens> IssueAsync(Guid id, ClientKey key, string scope, string? thumbprint, CancellationToken ct)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = id.ToString(),
            ["sid"] = id.ToString(),
            ["client_id"] = id.ToString(),
            ["scope"] = scope,
            ["aud_kind"] = "client",
            ["tenant"] = key.DealerId.ToString(),
        };
        if (thumbprint is not null)
            claims["cnf"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["jkt"] = thumbprint };
        return new(await tokens.IssueAsync(claims, SessionRules.AccessToken, ct), SessionRules.AccessToken, null, scope, thumbprint is not null);
    }

    private ClientKey? KeyOf(string? secret, IEnumerable<ClientKey> keys)
    {
        if (secret is null || !ApiClients.TakesSecrets(configuration))
            return null;
        var hash = Secrets.HashOf(secret);
        return keys.FirstOrDefault(key => key.SecretHash is { } stored && CryptographicOperations.FixedTimeEquals(stored, hash));
    }

    private async Task<ClientKey?> KeyOfAsync(JsonWebToken assertion, Guid id, IEnumerable<ClientKey> keys, CancellationToken ct)
    {
        foreach (var key in keys.Where(key => key.Jwk is not null && (assertion.Kid.Length == 0 || assertion.Kid == key.Id.ToString())))
        {
            var result = await Assertions.ValidateTokenAsync(assertion, new TokenValidationParameters
            {
                ValidIssuer = id.ToString(),
                ValidAudience = tokens.Issuer,
                ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                IssuerSigningKey = new JsonWebKey(key.Jwk),
                TryAllIssuerSigningKeys = true,
                RequireExpirationTime = true,
                LifetimeValidator = (_, expires, _, _) =>
                    expires > clock.GetUtcNow().UtcDateTime && expires <= (clock.GetUtcNow() + LongestAssertion).UtcDateTime,
            });
            if (result.IsValid && assertion.Id is { Length: > 0 and <= 128 } jti)
                return await proofs.ClaimAsync($"assertion {id}", jti, ct) ? key : null;
        }

        return null;
    }

    private static JsonWebToken? Read(string assertion)
    {
        try
        {
            var token = assertion.Length <= 4096 ? new JsonWebToken(assertion) : null;
            return token is { Typ: null or "" or "JWT" or "client-authentication+jwt" } && token.Audiences.Count() == 1 && token.Issuer == token.Subject
                ? token
                : null;
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or SecurityTokenException or JsonException)
        {
            return null;
        }
    }

    private sealed record ClientKey(Guid DealerId, string[] Scopes, DateTimeOffset ExpiresAt, Guid Id, string? Jwk, byte[]? SecretHash);
}
