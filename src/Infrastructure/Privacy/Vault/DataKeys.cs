using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Opened data keys, from the cache or, for a whole page, with one query. Only sealing and the gate may ask.</summary>
internal sealed class DataKeys(DataKeyStore store, DataKeyCache cache, KeyEpochs epochs)
{
    /// <summary>The key, or null where it is destroyed.</summary>
    public async ValueTask<DataKey?> FindAsync(SubjectKeyId id, CancellationToken ct) =>
        cache.Find(id.Value) ?? (await FetchAsync([id.Value], ct)).GetValueOrDefault(id.Value);

    /// <summary>The living keys among these, each once.</summary>
    public async ValueTask<IReadOnlyDictionary<Guid, DataKey>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var found = new Dictionary<Guid, DataKey>(ids.Count);
        List<Guid>? missing = null;
        foreach (var id in ids)
        {
            if (found.ContainsKey(id))
                continue;
            if (cache.Find(id) is { } key)
                found[id] = key;
            else if (missing?.Contains(id) is not true)
                (missing ??= []).Add(id);
        }

        if (missing is not null)
        {
            foreach (var (id, key) in await FetchAsync([.. missing], ct))
                found[id] = key;
        }

        return found;
    }

    /// <summary>Keeps a key that was just made.</summary>
    public void Keep(DataKey key) => cache.Add(key, cache.Begin());

    private async Task<Dictionary<Guid, DataKey>> FetchAsync(Guid[] ids, CancellationToken ct)
    {
        var fetch = cache.Begin();
        var opened = new Dictionary<Guid, DataKey>(ids.Length);
        foreach (var wrapped in await store.FindAsync(ids, ct))
        {
            if (epochs.Unwrap(wrapped.Epoch, wrapped.Id, wrapped.Wrapped) is not { } bytes)
                continue;
            var key = new DataKey(wrapped.Id, bytes);
            cache.Add(key, fetch);
            opened[key.Id] = key;
        }

        return opened;
    }
}
