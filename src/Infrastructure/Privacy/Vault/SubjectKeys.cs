using System.Security.Cryptography;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Makes a key with one round trip to the vault, and destroys keys there for every instance at once.</summary>
internal sealed class SubjectKeys(DataKeyStore store, DataKeys keys, DataKeyCache cache, KeyEpochs epochs) : ISubjectKeys
{
    public async Task<SubjectKeyId> CreateAsync(DataSubject subject, CancellationToken ct)
    {
        var epoch = epochs.Current;
        var (key, wrapped) = Make(epoch);
        await store.InsertAsync(key.Id, subject, epoch, wrapped, ct);
        keys.Keep(key);
        return new(key.Id);
    }

    public async Task<SubjectKeyId[]> CreateManyAsync(DataSubjectKind kind, Guid[] subjects, CancellationToken ct)
    {
        var epoch = epochs.Current;
        var made = Array.ConvertAll(subjects, _ => Make(epoch));
        if (made.Length == 0)
            return [];
        await store.InsertManyAsync(
            kind, Array.ConvertAll(made, one => one.Key.Id), subjects, epoch, Array.ConvertAll(made, one => one.Wrapped), ct);
        foreach (var (key, _) in made)
            keys.Keep(key);
        return Array.ConvertAll(made, one => new SubjectKeyId(one.Key.Id));
    }

    public async Task DestroyAsync(SubjectKeyId key, CancellationToken ct)
    {
        await store.DestroyAsync([key.Value], ct);
        cache.Drop(key.Value);
    }

    private (DataKey Key, byte[] Wrapped) Make(int epoch)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(DataKey.Length, pinned: true);
        RandomNumberGenerator.Fill(bytes);
        var id = Guid.CreateVersion7();
        return (new DataKey(id, bytes), epochs.Wrap(epoch, id, bytes));
    }
}
