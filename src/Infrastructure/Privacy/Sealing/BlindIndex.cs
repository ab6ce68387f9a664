using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Sealing;

/// <summary>HMAC-SHA-256 under one key a purpose, each derived by HKDF from a master key file.</summary>
internal sealed class BlindIndex(IKeyFiles files) : IBlindIndex
{
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = false, AllowUnassigned = true };
    private readonly Lazy<byte[]> master = new(() => files.GetOrCreate("blind-index"));
    private readonly ConcurrentDictionary<string, byte[]> keys = new(StringComparer.Ordinal);

    public byte[] OfEmail(string email) => Of("email", Encoding.UTF8.GetBytes(Normal(email)));

    public byte[] OfPhone(string e164) => Of("phone", Encoding.UTF8.GetBytes(e164.Trim()));

    public byte[] Of(string use, ReadOnlySpan<byte> value) => HMACSHA256.HashData(keys.GetOrAdd(use, Derive), value);

    internal static string Normal(string email)
    {
        var folded = email.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var at = folded.LastIndexOf('@');
        return at < 0 ? folded : string.Concat(folded.AsSpan(0, at + 1), Ascii(folded[(at + 1)..]));
    }

    private static string Ascii(string domain)
    {
        try
        {
            return Idn.GetAscii(domain.TrimEnd('.'));
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    private byte[] Derive(string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master.Value, 32, info: Encoding.UTF8.GetBytes("cartrade blind index " + use));
}
