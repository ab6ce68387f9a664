using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Privacy.Vault;
using NSec.Cryptography;

namespace CarTrade.Infrastructure.Privacy.Consents;

/// <summary>Ed25519 as the ledger's checkpoints have it, with a key file of its own. The kind of document is signed with it.</summary>
internal sealed class DocumentSigner(IKeyFiles files) : IDocumentSigner
{
    private static readonly Ed25519 Algorithm = SignatureAlgorithm.Ed25519;

    private readonly Lazy<Key> key = new(() => NSec.Cryptography.Key.Import(Algorithm, files.GetOrCreate("documents"), KeyBlobFormat.RawPrivateKey));

    public DocumentKey Key
    {
        get
        {
            var x = Base64Url.EncodeToString(key.Value.PublicKey.Export(KeyBlobFormat.RawPublicKey));
            var thumbprint = SHA256.HashData(Encoding.UTF8.GetBytes($$"""{"crv":"Ed25519","kty":"OKP","x":"{{x}}"}"""));
            return new("OKP", "Ed25519", x, Base64Url.EncodeToString(thumbprint), "sig");
        }
    }

    public string Sign(string type, ReadOnlySpan<byte> json)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(new { alg = "EdDSA", typ = type + "+jws", kid = Key.Kid });
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(json)}";
        return $"{signed}.{Base64Url.EncodeToString(Algorithm.Sign(key.Value, Encoding.ASCII.GetBytes(signed)))}";
    }

    public byte[]? Open(string type, string jws)
    {
        if (jws.Split('.') is not [var header, var body, var signature] || Decode(header) is not { } head || Decode(body) is not { } json || Decode(signature) is not { } seal)
            return null;
        return IsOurs(head, type) && Algorithm.Verify(key.Value.PublicKey, Encoding.ASCII.GetBytes($"{header}.{body}"), seal) ? json : null;
    }

    private static bool IsOurs(byte[] header, string type)
    {
        try
        {
            using var parsed = JsonDocument.Parse(header);
            return parsed.RootElement.ValueKind == JsonValueKind.Object
                && parsed.RootElement.TryGetProperty("alg", out var alg) && alg.ValueEquals("EdDSA")
                && parsed.RootElement.TryGetProperty("typ", out var typ) && typ.ValueEquals(type + "+jws");
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[]? Decode(string text)
    {
        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
