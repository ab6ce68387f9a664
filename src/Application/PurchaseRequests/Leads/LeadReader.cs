using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>Loads a dealership's leads, and opens its own copy of one.</summary>
internal sealed class LeadReader(ICarTradeDb db, IPolicyGate gate, ICaller caller)
{
    private DealerId Dealer => new(caller.DealerId ?? Guid.Empty);

    /// <summary>The release and its board entry, tracked for a receipt.</summary>
    public async Task<ErrorOr<(LeadRelease Release, BoardEntry Entry)>> FindAsync(Guid leadId, CancellationToken ct)
    {
        var (id, dealer) = (new LeadReleaseId(leadId), Dealer);
        var release = await db.Set<LeadRelease>().AsTracking().SingleOrDefaultAsync(row => row.Id == id && row.DealerId == dealer, ct);
        if (release is null)
            return CommonErrors.NotFound;
        return (release, await db.Set<BoardEntry>().SingleAsync(row => row.DealerId == dealer && row.RequestId == release.RequestId, ct));
    }

    /// <summary>The lead: whole after its receipt, blind before. A reading, never a disclosure.</summary>
    public async Task<ErrorOr<LeadDto>> ReadAsync(LeadRelease release, BoardEntry entry, CancellationToken ct)
    {
        if (release.State != LeadReleaseState.Received)
            return LeadDto.Blind(release, entry);
        var dealer = Dealer;
        var copy = await db.Set<CoOwnership>().SingleAsync(row => row.ReleaseId == release.Id && row.DealerId == dealer, ct);
        var opened = await gate.OpenAsync(RequestPlaces.Item(copy), Purpose.OwnLeadCopy, caller.AsRecipient(), ct);
        return opened.IsError ? opened.Errors : LeadDto.Whole(release, entry, LeadPayload.Of(entry, opened.Value));
    }
}
