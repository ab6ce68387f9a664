using System.Runtime.CompilerServices;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// Finds each place's entry. In a sound ledger the entries come in the order of their places, so the next one is it; where it is not, the database says where the
/// entry stands, and those before it wait for a place of theirs.
/// </summary>
/// <param name="entries">All entries, in their order.</param>
/// <param name="beside">A connection for questions.</param>
internal sealed class EntryMatch(EntryStream entries, LedgerSession beside) : IAsyncDisposable
{
    private readonly Dictionary<Guid, LedgerEntryRow> waiting = [];
    private IAsyncEnumerator<LedgerEntryRow>? stream;
    private LedgerEntryRow? next;

    /// <summary>The entry of a place; null where it is gone.</summary>
    public async ValueTask<LedgerEntryRow?> OfAsync(LedgerPlaceRow place, CancellationToken ct)
    {
        if (stream is null)
            await StepAsync(ct);
        if (next is { } following && following.Id == place.EntryId)
            return await TakeAsync(following, ct);
        if (waiting.Remove(place.EntryId, out var found))
            return found;
        if (await beside.TransactionOfAsync(place.EntryId, ct) is not { } xid)
            return null;
        while (next is { } earlier && LedgerEntryRow.Compare((earlier.Xid, earlier.Id), (xid, place.EntryId)) < 0)
        {
            waiting[earlier.Id] = earlier;
            await StepAsync(ct);
        }

        return next is { } reached && reached.Id == place.EntryId ? await TakeAsync(reached, ct) : null;
    }

    /// <summary>The entries that no place was found for.</summary>
    public async IAsyncEnumerable<LedgerEntryRow> LeftAsync([EnumeratorCancellation] CancellationToken ct)
    {
        if (stream is null)
            await StepAsync(ct);
        foreach (var entry in waiting.Values)
            yield return entry;
        for (; next is { } entry; await StepAsync(ct))
            yield return entry;
    }

    public ValueTask DisposeAsync() => stream?.DisposeAsync() ?? default;

    private async ValueTask<LedgerEntryRow> TakeAsync(LedgerEntryRow entry, CancellationToken ct)
    {
        await StepAsync(ct);
        return entry;
    }

    private async ValueTask StepAsync(CancellationToken ct)
    {
        stream ??= entries.AllAsync(ct).GetAsyncEnumerator(ct);
        next = await stream.MoveNextAsync() ? stream.Current : null;
    }
}
