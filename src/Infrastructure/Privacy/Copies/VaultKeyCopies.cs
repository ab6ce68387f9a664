using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// The keys: with them goes everything that was sealed under them, in tables, WAL, replicas and backups alike. Last of all, for the steps before may
/// still have to open something. Their copies in memory are dropped on every instance at once. Where fields went, it is the keys that others replaced.
/// </summary>
internal sealed class VaultKeyCopies(DataKeyStore store, DataKeyCache cache, ReplacedValues replaced, CopyDb db)
    : CopyLocator("keys.vault", typeof(DataKeyStore), typeof(DataKeyCache), typeof(ReplacedValues))
{
    public override bool ForFields => true;

    public override int Turn => 90;

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct)
    {
        var gone = copies.Fields.Count > 0 ? [] : await store.DestroyOfAsync(Subjects(copies), copies.At, ct);
        var loose = await LooseAsync(copies, ct);
        await store.DestroyAsync([.. loose], ct);
        foreach (var key in gone.Concat(loose))
            cache.Drop(key);
        return gone.Count + loose.Count;
    }

    public override async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        (copies.Fields.Count > 0 ? 0 : await store.CountOfAsync(Subjects(copies), ct)) + (await LooseAsync(copies, ct)).Count;

    /// <summary>
    /// Keys that no row names any more: of packages that were taken back, or of values that were sealed anew. A restored vault has forgotten which key replaced which, so every
    /// key counts that a row once named.
    /// </summary>
    private async Task<IReadOnlyList<Guid>> LooseAsync(CopySet copies, CancellationToken ct)
    {
        var releases = (await db.ReadAsync("SELECT t.id FROM requests.lead_releases t WHERE t.request_id = ANY (@requests)", copies, row => row.GetGuid(0), ct)).ToArray();
        List<Guid> keys = copies.Fields.Count > 0
            ? [.. await replaced.ReplacedOfAsync(Subjects(copies), ct), .. await store.OfAsync([.. Subjects(copies), .. releases], seen: true, ct)]
            : await store.OfAsync(releases, seen: false, ct);
        return keys.Count == 0
            ? []
            : [.. keys.Except(await db.ReadAsync("SELECT privacy.living_keys(@requests)", copies with { Requests = keys }, row => row.GetGuid(0), ct))];
    }

    /// <summary>Dealers' own copies have keys of their own subjects and are not among these.</summary>
    private static Guid[] Subjects(CopySet copies) => [.. copies.Members, .. copies.Requests, .. copies.People];
}
