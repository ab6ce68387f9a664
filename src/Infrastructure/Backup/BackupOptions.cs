using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Privacy.Vault;
using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Backup;

/// <summary>Backups of the embedded servers (section <c>Backup</c>): each server has its own place, times and end.</summary>
internal sealed record BackupOptions
{
    private const string Section = "Backup";

    /// <summary>The main server's.</summary>
    public ClusterBackupOptions Main { get; init; } = new();

    /// <summary>The vault's: kept for a shorter time, and never longer than its keys can be opened.</summary>
    public ClusterBackupOptions Vault { get; init; } = new() { KeepDays = 7 };

    /// <summary>The settings of one server.</summary>
    public ClusterBackupOptions this[ClusterKind kind] => kind == ClusterKind.Main ? Main : Vault;

    /// <summary>Reads the settings; throws where they would put backups into one place with what must be apart, or keep the vault's for too long.</summary>
    public static BackupOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<BackupOptions>() ?? new();
        var promise = KeyPromise.Of(configuration["Keys:BackupsDeadAfterDays"]).Days;
        if (Enum.GetValues<ClusterKind>().FirstOrDefault(kind => options[kind].KeepDays > promise, (ClusterKind)(-1)) is var late && Enum.IsDefined(late))
            throw new EmbeddedException($"Backup:{late}:KeepDays is {options[late].KeepDays}, but Keys:BackupsDeadAfterDays promises that no backup brings anybody back after {promise} days.");
        if (Enum.GetValues<ClusterKind>().Any(kind => options[kind] is { KeepDays: < 1 } or { EveryHours: <= 0 } or { WalMinutes: <= 0 }))
            throw new EmbeddedException("Backup: KeepDays, EveryHours and WalMinutes must be more than nothing.");
        Apart("Backup:Main:Path", options.Main.Path, "Backup:Vault:Path", options.Vault.Path);
        foreach (var (name, path) in (IEnumerable<(string, string?)>)[("Keys:Path", configuration["Keys:Path"]), ("Erasures:Path", configuration["Erasures:Path"] ?? (configuration["Keys:Path"] is { } keys ? keys + "-erasures" : null))])
        {
            Apart("Backup:Main:Path", options.Main.Path, name, path);
            Apart("Backup:Vault:Path", options.Vault.Path, name, path);
        }

        return options;
    }

    private static void Apart(string one, string? path, string other, string? beside)
    {
        if (path is not null && beside is not null && (Within(path, beside) || Within(beside, path)))
            throw new EmbeddedException($"{one} and {other} must not lie within each other: whoever finds one backup must not find the other with it.");
    }

    private static bool Within(string path, string folder) =>
        (Path.GetFullPath(path) + Path.DirectorySeparatorChar).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

/// <summary>Settings of one server's backups.</summary>
internal sealed record ClusterBackupOptions
{
    /// <summary>The folder of its backups; none are made without one.</summary>
    public string? Path { get; init; }

    /// <summary>Hours between two base backups.</summary>
    public double EveryHours { get; init; } = 24;

    /// <summary>Minutes after which what was written is copied, so that no more than that is lost.</summary>
    public double WalMinutes { get; init; } = 5;

    /// <summary>Days after which a base backup goes, once a newer one is whole.</summary>
    public int KeepDays { get; init; } = 14;
}
