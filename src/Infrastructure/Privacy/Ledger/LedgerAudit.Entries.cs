namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Entries against their places.</summary>
internal sealed partial class LedgerAudit
{
    /// <summary>Whether the place's leaf is that of its entry.</summary>
    private bool Judge(LedgerEntryRow? body, LedgerPlaceRow place)
    {
        if (body is null)
        {
            findings.Add($"entry {place.EntryId}: it had position {place.Position} and is gone");
            return true;
        }

        var sound = LedgerLeaf.Of(body.Id, body.Xid, body.Commitment).AsSpan().SequenceEqual(place.Leaf);
        if (!sound)
            findings.Add($"entry {body.Id}: it is not what position {place.Position} was given to");
        if (body.Xid >= horizon)
            findings.Add($"entry {body.Id}: its transaction is not covered by the last checkpoint");
        if (before is { } former && !Follows(former, body))
            findings.Add($"entry {body.Id}: position {place.Position} is out of order");
        before = (body.Xid, body.Id);
        return sound;
    }

    /// <summary>As the database orders them: by transaction, then by the bytes of the id.</summary>
    private static bool Follows((ulong Xid, Guid Id) one, LedgerEntryRow next) => one.Xid < next.Xid
        || (one.Xid == next.Xid && string.CompareOrdinal(one.Id.ToString("N"), next.Id.ToString("N")) < 0);
}
