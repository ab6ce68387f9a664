using CarTrade.Application.Identity.SignIn;

namespace CarTrade.WebApi.Auth.OAuth;

/// <summary>What the token server says of itself (RFC 8414) and its public keys.</summary>
internal static class Discovery
{
    public static IResult Get(Origins origins, IConfiguration configuration) => TypedResults.Json(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["issuer"] = origins.Public,
        ["token_endpoint"] = origins.Public + "/oauth/token",
        ["revocation_endpoint"] = origins.Public + "/oauth/revoke",
        ["authorization_challenge_endpoint"] = origins.Public + "/oauth/authorize-challenge",
        ["jwks_uri"] = origins.Public + "/oauth/jwks",
        ["response_types_supported"] = (string[])["code"],
        ["grant_types_supported"] = TokenEndpoint.Grants,
        ["scopes_supported"] = (string[])["requests:read", "leads:read", "offers:write", "orders:read", "shipments:write", "documents:write"],
        ["code_challenge_methods_supported"] = (string[])["S256"],
        ["token_endpoint_auth_methods_supported"] = configuration["Dealers:AllowClientSecrets"] is "false" or "False"
            ? (string[])["none", "private_key_jwt"]
            : ["none", "private_key_jwt", "client_secret_basic", "client_secret_post"],
        ["token_endpoint_auth_signing_alg_values_supported"] = (string[])["ES256"],
        ["revocation_endpoint_auth_methods_supported"] = (string[])["none"],
        ["dpop_signing_alg_values_supported"] = (string[])["ES256"],
    });

    public static async Task<IResult> KeysAsync(IAccessTokens tokens, HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=300";
        return TypedResults.Text(await tokens.KeySetAsync(http.RequestAborted), "application/jwk-set+json");
    }
}
