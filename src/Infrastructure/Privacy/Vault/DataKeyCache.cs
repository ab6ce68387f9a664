using System.Collections.Concurrent;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>
/// Opened keys, for seconds, in this process alone. A destroyed key is dropped on notice from the vault; while no sign of life comes
/// from there, a key is served for less than a second.
/// </summary>
internal sealed class DataKeyCache(TimeProvider clock)
{
    public const int Capacity = 20_000;
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(750);
    private readonly ConcurrentDictionary<Guid, Entry> entries = new();
    private long heard = long.MinValue / 2;
    private long drops;

    /// <summary>Ask before fetching; a key fetched before a drop is not kept.</summary>
    public Fetch Begin() => new(Interlocked.Read(ref drops), clock.GetTimestamp());

    public DataKey? Find(Guid id)
    {
        if (!entries.TryGetValue(id, out var entry))
            return null;
        var age = clock.GetElapsedTime(entry.Since);
        return age < Silence || (age < Lifetime && clock.GetElapsedTime(Interlocked.Read(ref heard)) < Silence) ? entry.Key : null;
    }

    public void Add(DataKey key, Fetch fetch)
    {
        if (entries.Count >= Capacity)
            entries.Clear();
        entries[key.Id] = new(key, fetch.At);
        if (Interlocked.Read(ref drops) != fetch.Drops)
            entries.TryRemove(key.Id, out _);
    }

    /// <summary>The key was destroyed.</summary>
    public void Drop(Guid id)
    {
        Interlocked.Increment(ref drops);
        if (entries.TryRemove(id, out var entry))
            entry.Key.Forget();
    }

    /// <summary>Notices may have been missed.</summary>
    public void DropAll()
    {
        Interlocked.Increment(ref drops);
        entries.Clear();
    }

    /// <summary>The vault answered a question that was asked at this timestamp, so every notice before it has arrived.</summary>
    public void Heard(long timestamp)
    {
        Interlocked.Exchange(ref heard, timestamp);
        foreach (var (id, entry) in entries)
        {
            if (clock.GetElapsedTime(entry.Since) >= Lifetime)
                entries.TryRemove(new(id, entry));
        }
    }

    /// <summary>The state of the cache when a fetch began.</summary>
    public readonly record struct Fetch(long Drops, long At);

    private sealed record Entry(DataKey Key, long Since);
}
