using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CarTrade.WebApi.Auth.Dpop;

/// <summary>A DPoP proof (RFC 9449) whose form is right; whether it proves anything is the verifier's judgement.</summary>
internal sealed record DpopProof(
    CompactJws Jws, ECPoint Key, string Thumbprint, string Id, string Method, string Uri, string? Nonce, string? TokenHash)
{
    private const int LongestId = 128;

    private const int CoordinateBytes = 32;

    public static DpopProof? Parse(string text)
    {
        if (CompactJws.Parse(text) is not { } jws || CompactJws.Text(jws.Header, "typ") != "dpop+jwt"
            || CompactJws.Text(jws.Header, "alg") != "ES256" || jws.Header.TryGetProperty("crit", out _)
            || !jws.Header.TryGetProperty("jwk", out var jwk) || KeyOf(jwk) is not { } key)
            return null;
        return CompactJws.Text(jws.Payload, "jti") is { Length: > 0 and <= LongestId } id
            && CompactJws.Text(jws.Payload, "htm") is { } method
            && CompactJws.Text(jws.Payload, "htu") is { } uri
            && jws.Payload.TryGetProperty("iat", out var issued) && issued.ValueKind == JsonValueKind.Number
                ? new(jws, key, ThumbprintOf(key), id, method, uri, CompactJws.Text(jws.Payload, "nonce"), CompactJws.Text(jws.Payload, "ath"))
                : null;
    }

    /// <summary>RFC 7638.</summary>
    private static string ThumbprintOf(ECPoint key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(
        $$"""{"crv":"P-256","kty":"EC","x":"{{Base64Url.EncodeToString(key.X)}}","y":"{{Base64Url.EncodeToString(key.Y)}}"}""")));

    private static ECPoint? KeyOf(JsonElement jwk) =>
        jwk.ValueKind == JsonValueKind.Object
        && CompactJws.Text(jwk, "kty") == "EC" && CompactJws.Text(jwk, "crv") == "P-256" && !jwk.TryGetProperty("d", out _)
        && Coordinate(jwk, "x") is { } x && Coordinate(jwk, "y") is { } y
            ? new ECPoint { X = x, Y = y }
            : null;

    private static byte[]? Coordinate(JsonElement jwk, string name)
    {
        var bytes = new byte[CoordinateBytes + 1];
        return CompactJws.Text(jwk, name) is { Length: 43 } text && Base64Url.TryDecodeFromChars(text, bytes, out var written)
            && written == CoordinateBytes
                ? bytes[..CoordinateBytes]
                : null;
    }
}
