using System.Security.Cryptography;
using OtpNet;

namespace CarTrade.Infrastructure.Identity;

/// <summary>RFC 6238 with what every authenticator app knows: SHA-1, six digits, thirty seconds; one step off either way.</summary>
internal static class OneTimePasswords
{
    private const int SecretBytes = 20;

    private const int BackupCodeBytes = 15;

    /// <summary>Backup codes handed out at once.</summary>
    private const int BackupCodes = 10;

    private const int Group = 4;

    private static readonly VerificationWindow OneStep = new(previous: 1, future: 1);

    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The time step whose code this is, or null.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now) =>
        code.Length == 6 && code.All(char.IsAsciiDigit)
        && new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now.UtcDateTime, code, out var step, OneStep)
            ? step
            : null;

    /// <summary>Fresh backup codes of 120 bits, in groups that can be copied by hand.</summary>
    public static IReadOnlyList<string> NewBackupCodes() => [.. Enumerable.Range(0, BackupCodes)
        .Select(_ => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(BackupCodeBytes)))
        .Select(code => string.Join('-', code.Chunk(Group).Select(group => new string(group))))];

    /// <summary>A backup code without what people put between and around its characters.</summary>
    public static string Bare(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
