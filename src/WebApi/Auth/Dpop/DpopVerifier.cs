using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CarTrade.Application.Identity.SignIn;
using ErrorOr;

namespace CarTrade.WebApi.Auth.Dpop;

/// <summary>
/// Judges proofs of possession. The cheap comparisons come before the signature, and the signature before anything is stored.
/// Time is the server's: a nonce of ours, never the client's clock.
/// </summary>
internal sealed class DpopVerifier(IProofStore store, Origins origins)
{
    /// <summary>The request header of a proof.</summary>
    public const string Header = "DPoP";

    /// <summary>The response header of a nonce.</summary>
    public const string NonceHeader = "DPoP-Nonce";

    private const int MostKeys = 20_000;

    private readonly ConcurrentDictionary<string, VerifyingKey> keys = new(StringComparer.Ordinal);

    /// <summary>Checks the request's proof but for its one-time id.</summary>
    /// <param name="http">The request.</param>
    /// <param name="accessToken">The token that comes with it, or null at the token server.</param>
    /// <param name="thumbprint">The key that the token is bound to, or null where any key will do.</param>
    public ErrorOr<DpopProof> Check(HttpContext http, string? accessToken, string? thumbprint)
    {
        var header = http.Request.Headers[Header];
        if (header.Count != 1 || DpopProof.Parse(header.ToString()) is not { } proof)
            return OAuthErrors.InvalidProof("Send exactly one well-formed DPoP proof.");
        if (thumbprint is not null && !Same(proof.Thumbprint, thumbprint))
            return OAuthErrors.InvalidProof("The token is bound to another key.");
        if (!string.Equals(proof.Method, http.Request.Method, StringComparison.Ordinal) || !origins.IsTarget(proof.Uri, http.Request))
            return OAuthErrors.InvalidProof("The proof is for another method or address.");
        if (accessToken is not null && !(proof.TokenHash is { } hash && Same(hash, HashOf(accessToken))))
            return OAuthErrors.InvalidProof("The proof is for another access token.");
        var age = proof.Nonce is null ? NonceAge.Unknown : store.AgeOf(proof.Nonce);
        if (age != NonceAge.Current)
            http.Response.Headers[NonceHeader] = store.CurrentNonce();
        if (age == NonceAge.Unknown)
            return OAuthErrors.UseNonce;
        return IsSigned(proof) ? proof : OAuthErrors.InvalidProof("The proof is not signed by its key.");
    }

    /// <summary>Checks the proof and uses up its one-time id: for whatever changes something.</summary>
    public async Task<ErrorOr<DpopProof>> CheckOnceAsync(HttpContext http, string? accessToken, string? thumbprint)
    {
        var proof = Check(http, accessToken, thumbprint);
        if (proof.IsError || await store.ClaimAsync(proof.Value.Thumbprint, proof.Value.Id, http.RequestAborted))
            return proof;
        return OAuthErrors.InvalidProof("The proof was used before.");
    }

    private bool IsSigned(DpopProof proof)
    {
        if (keys.TryGetValue(proof.Thumbprint, out var key))
            return key.Verify(proof.Jws.SigningInput, proof.Jws.Signature);
        key = new(proof.Key);
        if (!key.Verify(proof.Jws.SigningInput, proof.Jws.Signature))
            return false;
        if (keys.Count >= MostKeys)
            keys.Clear();
        keys.TryAdd(proof.Thumbprint, key);
        return true;
    }

    private static string HashOf(string token) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    private static bool Same(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
