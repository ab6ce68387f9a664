using System.Security.Cryptography;
using CarTrade.Application.Abstractions;
using Microsoft.IdentityModel.Tokens;

namespace CarTrade.Infrastructure.Identity;

/// <summary>The token keys of the vault, held in memory for a minute; an unknown key id looks again, but not at everybody's pace.</summary>
internal sealed class SigningKeys(ISigningKeyStore store, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim reading = new(1);

    private Loaded loaded = new([], DateTimeOffset.MinValue);

    /// <summary>The key that signs now.</summary>
    public async ValueTask<ECDsaSecurityKey> CurrentAsync(CancellationToken ct) => (await LoadAsync(Kept, ct)).Keys[0];

    /// <summary>Every key whose signatures are accepted.</summary>
    public async ValueTask<IReadOnlyList<ECDsaSecurityKey>> AllAsync(CancellationToken ct) => (await LoadAsync(Kept, ct)).Keys;

    /// <summary>The key of an id, or null.</summary>
    public async ValueTask<ECDsaSecurityKey?> FindAsync(string keyId, CancellationToken ct) =>
        Find(await LoadAsync(Kept, ct), keyId) ?? Find(await LoadAsync(Pause, ct), keyId);

    /// <summary>Forgets what was read: the next use reads again.</summary>
    public void Forget() => loaded = new([], DateTimeOffset.MinValue);

    public void Dispose() => reading.Dispose();

    private static ECDsaSecurityKey? Find(Loaded from, string keyId) =>
        from.Keys.FirstOrDefault(key => string.Equals(key.KeyId, keyId, StringComparison.Ordinal));

    private async ValueTask<Loaded> LoadAsync(TimeSpan age, CancellationToken ct)
    {
        if (clock.GetUtcNow() - loaded.At < age)
            return loaded;
        await reading.WaitAsync(ct);
        try
        {
            if (clock.GetUtcNow() - loaded.At >= age)
                loaded = new([.. (await store.ListActiveAsync(ct)).Select(Import)], clock.GetUtcNow());
            return loaded;
        }
        finally
        {
            reading.Release();
        }
    }

    private static ECDsaSecurityKey Import(SigningKey key)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportPkcs8PrivateKey(key.Pkcs8, out _);
        return new(ecdsa) { KeyId = key.KeyId };
    }

    private sealed record Loaded(IReadOnlyList<ECDsaSecurityKey> Keys, DateTimeOffset At);
}
