using System.Globalization;
using CarTrade.Infrastructure.Embedded;
using Npgsql;

namespace CarTrade.Infrastructure.Backup;

/// <summary>How the commands speak.</summary>
internal static class BackupWords
{
    public static async Task<int> SayAsync(TextWriter output, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is EmbeddedException or InvalidDataException or IOException or UnauthorizedAccessException or NpgsqlException)
        {
            await output.WriteLineAsync(e.Message);
            return 1;
        }
    }

    public static ClusterKind Kind(string server) => server switch
    {
        "main" => ClusterKind.Main,
        "vault" => ClusterKind.Vault,
        _ => throw new EmbeddedException("The servers are called main and vault."),
    };

    public static string Name(ClusterKind kind) => kind == ClusterKind.Main ? "main" : "vault";

    public static string Line(BackupManifest backup) => string.Create(
        CultureInfo.InvariantCulture, $"{backup.Id}, whole since {Time(backup.FinishedAt)}, {backup.Files.Count} files, {backup.Size / 1024.0 / 1024:F1} MiB, timeline {backup.Timeline}");

    public static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
