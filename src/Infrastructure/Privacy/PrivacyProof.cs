using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Privacy;

/// <summary>
/// Reads the file that the test run wrote (<c>PrivacyProof:Path</c>, else <c>privacy-proof.json</c> beside the program). It counts for the
/// very files that were tested alone: a run of another build is no run.
/// </summary>
internal sealed class PrivacyProof(IConfiguration configuration) : IPrivacyProof
{
    private static readonly string[] Files = ["CarTrade.Application.dll", "CarTrade.Domain.dll", "CarTrade.Infrastructure.dll", "cartrade.dll"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lazy<string> build = new(() => BuildOf(AppContext.BaseDirectory));
    private ProofRun? run;
    private bool read;

    public string Build => build.Value;

    public ProofRun? Run
    {
        get
        {
            if (!read)
                (run, read) = (Read(configuration["PrivacyProof:Path"] ?? Path.Combine(AppContext.BaseDirectory, "privacy-proof.json")), true);
            return run?.Build == Build ? run : null;
        }
    }

    /// <summary>SHA-256 over names and hashes of the program's own files; the test run computes the same.</summary>
    internal static string BuildOf(string folder)
    {
        var lines = Files.Where(name => File.Exists(Path.Combine(folder, name)))
            .Select(name => $"{name} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))))}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    private static ProofRun? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<ProofRun>(File.ReadAllText(path), Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
