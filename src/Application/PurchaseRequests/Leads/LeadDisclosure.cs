using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>Opens the waiting package for its dealership, records the disclosure, and turns the package into the dealership's own copy.</summary>
internal sealed class LeadDisclosure(ICarTradeDb db, IPolicyGate gate, IDisclosureLedger ledger, IDealerDirectory dealers)
{
    public async Task<ErrorOr<LeadDto>> DiscloseAsync(
        LeadRelease release, BoardEntry entry, DealerStanding standing, Occasion occasion, CancellationToken ct)
    {
        var recipient = Recipient.Dealer(release.DealerId.Value);
        if (!standing.MayReceive || release.Package is not { } package)
            return LeadReleaseErrors.DealerNotAccredited;
        var permit = gate.Decide(DataCategory.PurchaseRequestInformation, Purpose.CompleteSale, recipient);
        if (permit.IsError)
            return permit.Errors;
        var item = new SealedItem<RequestContactSnapshot>(
            package, RequestPlaces.Package(release.RequestId, release.DealerId.Value), DataCategory.PurchaseRequestInformation,
            release.RequestId.Value, release.DealerId.Value);
        var snapshot = await gate.OpenAsync(item, Purpose.CompleteSale, recipient, ct);
        if (snapshot.IsError)
            return snapshot.Errors;
        var payload = LeadPayload.Of(entry, snapshot.Value);
        var copy = release.Receive(standing, snapshot.Value.FieldNames(), payload.Hash(), occasion);
        if (copy.IsError)
            return copy.Errors;
        db.Set<CoOwnership>().Add(copy.Value);
        await RecordAsync(copy.Value, permit.Value, recipient, ct);
        return LeadDto.Whole(release, entry, payload);
    }

    private async Task RecordAsync(CoOwnership copy, PolicyPermit permit, Recipient recipient, CancellationToken ct)
    {
        var names = await dealers.NamesAsync([copy.DealerId.Value], ct);
        await ledger.AppendAsync(
            new(new DataSubject(DataSubjectKind.PurchaseRequest, copy.RequestId.Value), copy.RequestId.Value, copy.RequestId.Value, recipient,
                names[copy.DealerId.Value].Name, copy.Fields.Split(','), permit, copy.ContentHash, copy.Id.Value),
            ct);
    }
}
