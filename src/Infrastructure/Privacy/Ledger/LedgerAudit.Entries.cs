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

        var sound = body.Leaf.AsSpan().SequenceEqual(place.Leaf);
        if (!sound)
            findings.Add($"entry {body.Id}: it is not what position {place.Position} was given to");
        if (body.Xid >= horizon)
            findings.Add($"entry {body.Id}: its transaction is not covered by the last checkpoint");
        if (before is { } former && LedgerEntryRow.Compare(former, (body.Xid, body.Id)) >= 0)
            findings.Add($"entry {body.Id}: position {place.Position} is out of order");
        before = (body.Xid, body.Id);
        return sound;
    }
}
