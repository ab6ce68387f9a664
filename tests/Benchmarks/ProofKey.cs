using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CarTrade.Benchmarks;

/// <summary>A client's key of proof (RFC 9449).</summary>
internal sealed class ProofKey : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly string jwk;

    public ProofKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        jwk = $$"""{"crv":"P-256","kty":"EC","x":"{{Base64Url.EncodeToString(point.X)}}","y":"{{Base64Url.EncodeToString(point.Y)}}"}""";
        Thumbprint = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(jwk)));
    }

    /// <summary>RFC 7638.</summary>
    public string Thumbprint { get; }

    /// <summary>A proof for reading one address with one token.</summary>
    public string Prove(string address, string token, string nonce)
    {
        var hash = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var header = $$"""{"typ":"dpop+jwt","alg":"ES256","jwk":{{jwk}}}""";
        var payload = $$"""{"jti":"{{Guid.NewGuid()}}","htm":"GET","htu":"{{address}}","iat":{{now}},"nonce":"{{nonce}}","ath":"{{hash}}"}""";
        var input = $"{Part(header)}.{Part(payload)}";
        return $"{input}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256))}";
    }

    public void Dispose() => key.Dispose();

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
