using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Random handles, and what is stored of them.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    /// <summary>256 random bits, base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What the database keeps of a handle: as it has 256 random bits, a plain hash is enough.</summary>
    public static byte[] HashOf(string handle) => SHA256.HashData(Encoding.UTF8.GetBytes(handle));

    /// <summary>Equal without telling by time where they differ.</summary>
    public static bool Same(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    /// <summary>The PKCE S256 challenge of a verifier (RFC 7636).</summary>
    public static string ChallengeOf(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
