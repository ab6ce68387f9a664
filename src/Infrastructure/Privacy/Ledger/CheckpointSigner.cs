using System.Security.Cryptography;
using System.Text;
using CarTrade.Infrastructure.Privacy.Vault;
using NSec.Cryptography;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Signs and checks notes with Ed25519 (C2SP signed-note). The seed is a key file.</summary>
internal sealed class CheckpointSigner(IKeyFiles files)
{
    private const string Name = "cartrade-ledger";
    private const string Mark = "\n\u2014 " + Name + " ";
    private const int HintLength = 4;
    private static readonly Ed25519 Algorithm = SignatureAlgorithm.Ed25519;

    private readonly Lazy<Key> key = new(() => Key.Import(Algorithm, files.GetOrCreate("ledger"), KeyBlobFormat.RawPrivateKey));

    /// <summary>The verifier's key, as C2SP writes it; to be kept where the operator cannot change it.</summary>
    public string VerifierKey => $"{Name}+{Convert.ToHexStringLower(Hint())}+{Convert.ToBase64String([1, .. Public()])}";

    /// <summary>The signed note.</summary>
    public string Sign(string body)
    {
        var signature = Algorithm.Sign(key.Value, Encoding.UTF8.GetBytes(body));
        return $"{body}{Mark}{Convert.ToBase64String([.. Hint(), .. signature])}\n";
    }

    /// <summary>The text of a note whose signature holds, or null.</summary>
    public string? Open(string note)
    {
        var at = note.LastIndexOf(Mark, StringComparison.Ordinal);
        if (at < 0 || !note.EndsWith('\n'))
            return null;
        var (body, encoded) = (note[..at], note[(at + Mark.Length)..^1]);
        var signature = new byte[HintLength + Algorithm.SignatureSize];
        return Convert.TryFromBase64String(encoded, signature, out var written) && written == signature.Length
            && signature.AsSpan(0, HintLength).SequenceEqual(Hint())
            && Algorithm.Verify(key.Value.PublicKey, Encoding.UTF8.GetBytes(body), signature.AsSpan(HintLength)) ? body : null;
    }

    private byte[] Public() => key.Value.PublicKey.Export(KeyBlobFormat.RawPublicKey);

    private byte[] Hint() => SHA256.HashData([.. Encoding.UTF8.GetBytes(Name), (byte)'\n', 1, .. Public()])[..HintLength];
}
