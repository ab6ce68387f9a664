using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Auth.OAuth;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The token server: no pages, no redirects, no cookies.</summary>
internal static class OAuthEndpoints
{
    internal static void MapOAuth(this WebApplication app)
    {
        app.MapPost("/oauth/authorize-challenge", SignInEndpoint.ChallengeAsync).Limited(Limit.Guess).ExcludeFromDescription();
        app.MapGet("/oauth/nonce", SignInEndpoint.Nonce).ExcludeFromDescription();
        app.MapPost("/oauth/token", TokenEndpoint.PostAsync).Limited(Limit.Token).DisableAntiforgery().ExcludeFromDescription();
        app.MapPost("/oauth/revoke", SignInEndpoint.RevokeAsync).Limited(Limit.Token).DisableAntiforgery().ExcludeFromDescription();
        app.MapGet("/.well-known/oauth-authorization-server", Discovery.Get).ExcludeFromDescription();
        app.MapGet("/oauth/jwks", Discovery.KeysAsync).ExcludeFromDescription();
    }
}
