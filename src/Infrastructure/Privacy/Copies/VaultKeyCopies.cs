using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// The keys: with them goes everything that was sealed under them, in tables, WAL, replicas and backups alike. Last of all, for the steps before may
/// still have to open something. Their copies in memory are dropped on every instance at once.
/// </summary>
internal sealed class VaultKeyCopies(DataKeyStore store, DataKeyCache cache) : CopyLocator("keys.vault", typeof(DataKeyStore), typeof(DataKeyCache))
{
    public override int Turn => 90;

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct)
    {
        var gone = await store.DestroyOfAsync(Subjects(copies), copies.At, ct);
        foreach (var key in gone)
            cache.Drop(key);
        return gone.Count;
    }

    public override Task<long> CountAsync(CopySet copies, CancellationToken ct) => store.CountOfAsync(Subjects(copies), ct);

    /// <summary>Dealers' own copies have keys of their own subjects and are not among these.</summary>
    private static Guid[] Subjects(CopySet copies) => [.. copies.Members, .. copies.Requests, .. copies.People];
}
