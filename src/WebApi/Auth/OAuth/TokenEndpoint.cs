using System.Text;
using CarTrade.Application.Identity.SignIn;
using CarTrade.WebApi.Auth.Dpop;
using ErrorOr;

namespace CarTrade.WebApi.Auth.OAuth;

/// <summary>The grants of the token endpoint. Tokens of people are always bound to a key; a program's where it sends a proof.</summary>
internal static class TokenEndpoint
{
    private const string MailLink = "urn:cartrade:params:oauth:grant-type:mail-link";

    private const string JwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>The grants by their names.</summary>
    public static readonly string[] Grants = ["authorization_code", "refresh_token", "client_credentials", MailLink];

    public static async Task<IResult> PostAsync(HttpContext http, ITokenServer server, DpopVerifier proofs)
    {
        var form = await OAuthForm.ReadAsync(http);
        var tokens = form.IsError ? form.Errors : await GrantAsync(http, form.Value, server, proofs);
        if (tokens.IsError)
            return OAuthAnswers.Refuse(http, tokens.FirstError);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(TokenAnswer.From(tokens.Value));
    }

    /// <summary>How the program proves itself: assertion, or a secret in the header or the form; never two of them.</summary>
    public static ErrorOr<ClientProof> ProofOf(HttpContext http, OAuthForm form)
    {
        var basic = Basic(http);
        var ways = (basic is null ? 0 : 1) + (form["client_assertion"] is null ? 0 : 1) + (form["client_secret"] is null ? 0 : 1);
        if (ways != 1 || (form["client_assertion"] is not null && form["client_assertion_type"] != JwtBearer))
            return OAuthErrors.InvalidClient;
        return basic ?? new ClientProof(form["client_id"], form["client_assertion"], form["client_secret"]);
    }

    private static async Task<ErrorOr<Tokens>> GrantAsync(HttpContext http, OAuthForm form, ITokenServer server, DpopVerifier proofs)
    {
        var grant = form.Text("grant_type");
        if (!Grants.Contains(grant, StringComparer.Ordinal))
            return OAuthErrors.UnsupportedGrantType;
        string? key = null;
        if (grant != "client_credentials" || http.Request.Headers.ContainsKey(DpopVerifier.Header))
        {
            var proof = await proofs.CheckOnceAsync(http, null, null);
            if (proof.IsError)
                return proof.Errors;
            key = proof.Value.Thumbprint;
        }

        var (client, ct) = (form.Text("client_id"), http.RequestAborted);
        return grant switch
        {
            "authorization_code" => await server.ExchangeCodeAsync(client, form.Text("code"), form.Text("code_verifier"), key!, ct),
            "refresh_token" => await server.RefreshAsync(client, form.Text("refresh_token"), key!, ct),
            MailLink => await server.FollowLinkAsync(client, form.Text("mail_token"), key!, ct),
            _ => await ProofOf(http, form).ThenAsync(proof => server.ClientCredentialsAsync(proof, form["scope"], key, ct)),
        };
    }

    private static ClientProof? Basic(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return null;
        var bytes = new byte[header.Length];
        var text = Convert.TryFromBase64String(header[6..], bytes, out var written) ? Encoding.UTF8.GetString(bytes, 0, written) : "";
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new("", null, "") : new(Uri.UnescapeDataString(text[..colon]), null, Uri.UnescapeDataString(text[(colon + 1)..]));
    }
}
