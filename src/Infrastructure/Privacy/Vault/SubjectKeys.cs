using System.Security.Cryptography;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Makes a key with one round trip to the vault, and destroys keys there for every instance at once.</summary>
internal sealed class SubjectKeys(DataKeyStore store, DataKeys keys, DataKeyCache cache, KeyEpochs epochs) : ISubjectKeys
{
    public async Task<SubjectKeyId> CreateAsync(DataSubject subject, CancellationToken ct)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(DataKey.Length, pinned: true);
        RandomNumberGenerator.Fill(bytes);
        var id = Guid.CreateVersion7();
        var epoch = epochs.Current;
        await store.InsertAsync(id, subject, epoch, epochs.Wrap(epoch, id, bytes), ct);
        keys.Keep(new DataKey(id, bytes));
        return new(id);
    }

    public async Task DestroyAsync(SubjectKeyId key, CancellationToken ct)
    {
        await store.DestroyAsync([key.Value], ct);
        cache.Drop(key.Value);
    }
}
