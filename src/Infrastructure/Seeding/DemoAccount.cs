using System.Text.Json;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>An account that the demo lets people sign in with. Exists on development machines only.</summary>
/// <param name="Who">What to try it for.</param>
/// <param name="Email">The address.</param>
/// <param name="Password">The password.</param>
/// <param name="TotpSecret">Base32 secret for an authenticator app, where a second factor is needed.</param>
internal sealed record DemoAccount(string Who, string Email, string Password, string? TotpSecret);

/// <summary>The demo's accounts, in a file beside the data.</summary>
public static class DemoAccounts
{
    /// <summary>Name of the file in the data folder.</summary>
    public const string FileName = "demo-accounts.json";

    /// <summary>Writes them, readable by the owner alone.</summary>
    internal static async Task WriteAsync(string folder, IReadOnlyList<DemoAccount> accounts, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(accounts, JsonSerializerOptions.Web), ct);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Reads them; empty where there is no demo.</summary>
    public static IReadOnlyList<(string Who, string Email, string Password, string? TotpSecret)> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var accounts = File.Exists(path) ? JsonSerializer.Deserialize<List<DemoAccount>>(File.ReadAllText(path), JsonSerializerOptions.Web) ?? [] : [];
        return accounts.ConvertAll(account => (account.Who, account.Email, account.Password, account.TotpSecret));
    }
}
