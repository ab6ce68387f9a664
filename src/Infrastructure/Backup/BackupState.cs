using System.Diagnostics.Metrics;
using CarTrade.Infrastructure.Embedded;

namespace CarTrade.Infrastructure.Backup;

/// <summary>What the operator may know of the backups: how old they are, and what went wrong last. Metrics: <c>cartrade.backups.*</c>.</summary>
internal sealed class BackupState : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "CarTrade.Backups";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> failures;
    private readonly Dictionary<ClusterKind, Entry> entries = [];
    private readonly Lock writing = new();
    private readonly TimeProvider clock;

    public BackupState(TimeProvider clock)
    {
        this.clock = clock;
        failures = meter.CreateCounter<long>("cartrade.backups.failures", description: "Turns of the backups that failed.");
        meter.CreateObservableGauge("cartrade.backups.base.age", () => Ages(entry => entry.Base), "s", "Seconds since the newest whole base backup ended.");
        meter.CreateObservableGauge("cartrade.backups.wal.age", () => Ages(entry => entry.Wal), "s", "Seconds since the log was last copied up to its end.");
    }

    /// <summary>Notes when the newest whole base backup ended.</summary>
    public void BaseEnded(ClusterKind kind, DateTimeOffset? at) => Change(kind, entry => entry with { Base = at ?? entry.Base, Failure = null });

    /// <summary>Notes that the log was copied up to its end.</summary>
    public void WalCopied(ClusterKind kind) => Change(kind, entry => entry with { Wal = clock.GetUtcNow(), Failure = null });

    /// <summary>Notes that a turn failed.</summary>
    public void Failed(ClusterKind kind, string reason)
    {
        failures.Add(1, new KeyValuePair<string, object?>("server", Name(kind)));
        Change(kind, entry => entry with { Failure = reason });
    }

    /// <summary>What is wrong with a server's backups, if anything.</summary>
    public string? Trouble(ClusterKind kind, ClusterBackupOptions options)
    {
        var entry = Of(kind);
        var now = clock.GetUtcNow();
        if (now - (entry.Base ?? entry.Since) > 2 * TimeSpan.FromHours(options.EveryHours))
            return $"{Name(kind)}: no base backup for twice its time{Because(entry)}";
        return now - (entry.Wal ?? entry.Since) > TimeSpan.FromMinutes(6 * options.WalMinutes) ? $"{Name(kind)}: the log is not copied{Because(entry)}" : null;
    }

    public void Dispose() => meter.Dispose();

    private static string Because(Entry entry) => entry.Failure is null ? "" : $" ({entry.Failure})";

    private IEnumerable<Measurement<double>> Ages(Func<Entry, DateTimeOffset?> moment)
    {
        var now = clock.GetUtcNow();
        lock (writing)
            return [.. entries.Where(pair => moment(pair.Value) is not null)
                .Select(pair => new Measurement<double>((now - moment(pair.Value)!.Value).TotalSeconds, new KeyValuePair<string, object?>("server", Name(pair.Key))))];
    }

    private Entry Of(ClusterKind kind)
    {
        lock (writing)
            return entries.TryGetValue(kind, out var entry) ? entry : entries[kind] = new(clock.GetUtcNow(), null, null, null);
    }

    private void Change(ClusterKind kind, Func<Entry, Entry> change)
    {
        lock (writing)
            entries[kind] = change(Of(kind));
    }

    private static string Name(ClusterKind kind) => kind == ClusterKind.Main ? "main" : "vault";

    private sealed record Entry(DateTimeOffset Since, DateTimeOffset? Base, DateTimeOffset? Wal, string? Failure);
}
