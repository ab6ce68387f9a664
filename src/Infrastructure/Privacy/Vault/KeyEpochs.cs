using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>
/// Key-encryption keys of seven days each, or of the days that a shorter promise needs. Data keys rest wrapped by the epoch's key; once an epoch's file is destroyed, every older
/// copy of what it wrapped is dead, whatever backup holds it.
/// </summary>
internal sealed class KeyEpochs(IKeyFiles files, TimeProvider clock, KeyPromise? promise = null)
{
    private const string Prefix = "epoch-";
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>How long a key that another instance destroyed can still be used here.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<int, (byte[] Key, long Since)> recent = new();
    private readonly KeyPromise promise = promise ?? new(KeyPromise.Default);

    /// <summary>The epoch of now: whole weeks, or days, since 1970.</summary>
    public int Current => EpochOf(clock.GetUtcNow());

    /// <summary>The oldest epoch whose key is kept.</summary>
    public int Oldest => Current - promise.KeptEpochs;

    /// <summary>The epoch of a moment.</summary>
    public int EpochOf(DateTimeOffset at) => (int)((at - DateTimeOffset.UnixEpoch) / promise.EpochLength);

    /// <summary>Wraps a key under an epoch, bound to the id that it will be stored under.</summary>
    public byte[] Wrap(int epoch, Guid id, ReadOnlySpan<byte> key)
    {
        var wrapped = new byte[NonceLength + key.Length + TagLength];
        var nonce = wrapped.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Recent(epoch) ?? Remember(epoch, files.GetOrCreate(Name(epoch))), TagLength);
        aes.Encrypt(nonce, key, wrapped.AsSpan(NonceLength, key.Length), wrapped.AsSpan(NonceLength + key.Length), Bound(epoch, id));
        return wrapped;
    }

    /// <summary>Unwraps a key, or gives null where the epoch's key is destroyed. Throws where the bytes were changed.</summary>
    public byte[]? Unwrap(int epoch, Guid id, ReadOnlySpan<byte> wrapped)
    {
        if ((Recent(epoch) ?? Remember(epoch, files.Find(Name(epoch)))) is not { } kek)
            return null;
        var key = GC.AllocateUninitializedArray<byte>(wrapped.Length - NonceLength - TagLength, pinned: true);
        using var aes = new AesGcm(kek, TagLength);
        aes.Decrypt(wrapped[..NonceLength], wrapped[NonceLength..^TagLength], wrapped[^TagLength..], key, Bound(epoch, id));
        return key;
    }

    /// <summary>Epochs whose key still exists.</summary>
    public IReadOnlyList<int> Existing() =>
        [.. files.List(Prefix).Select(name => int.Parse(name.AsSpan(Prefix.Length), CultureInfo.InvariantCulture))];

    /// <summary>By when no copy of the vault that was made until then can be opened: the last epoch's key that it needs is gone.</summary>
    public DateTimeOffset DeadBy(DateTimeOffset at) =>
        DateTimeOffset.UnixEpoch + ((EpochOf(at) + promise.KeptEpochs + 1) * promise.EpochLength) + KeyUpkeep.Interval;

    /// <summary>Destroys an epoch's key for good.</summary>
    public void Destroy(int epoch)
    {
        files.Destroy(Name(epoch));
        recent.TryRemove(epoch, out _);
    }

    private byte[]? Recent(int epoch) =>
        recent.TryGetValue(epoch, out var known) && clock.GetElapsedTime(known.Since) < Remembered ? known.Key : null;

    [return: NotNullIfNotNull(nameof(key))]
    private byte[]? Remember(int epoch, byte[]? key)
    {
        if (key is not null)
            recent[epoch] = (key, clock.GetTimestamp());
        return key;
    }

    private static string Name(int epoch) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{epoch:D6}");

    private static byte[] Bound(int epoch, Guid id)
    {
        var bound = new byte[20];
        BitConverter.TryWriteBytes(bound, epoch);
        id.TryWriteBytes(bound.AsSpan(4), bigEndian: true, out _);
        return bound;
    }
}
