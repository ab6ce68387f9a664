using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Documents;

/// <summary>
/// The buyer on a proforma: taken from the dealership's own copy of the contact, sealed under a key of the buyer's request, and opened for these two alone.
/// </summary>
internal sealed class ProformaBuyers(ICarTradeDb db, IPolicyGate gate, ISealer sealer, ICaller caller)
{
    /// <summary>Seals the buyer for a proforma's row; <c>order.contact_not_received</c>, <c>order.buyer_erased</c>, and refusals of the gate.</summary>
    public async Task<ErrorOr<Sealed<ProformaBuyer>>> SealAsync(Order order, ProformaId proforma, CancellationToken ct)
    {
        var copy = await db.Set<CoOwnership>().SingleOrDefaultAsync(row => row.RequestId == order.RequestId && row.DealerId == order.DealerId, ct);
        if (copy is null)
            return OrderErrors.ContactNotReceived;
        if (order.KeyId is not { } key)
            return OrderErrors.BuyerErased;
        var contact = await gate.OpenAsync(RequestPlaces.Item(copy), Purpose.OwnLeadCopy, caller.AsRecipient(), ct);
        if (contact.IsError)
            return contact.Errors;
        return await sealer.SealAsync(ProformaBuyer.Of(contact.Value.Contact), key, At(proforma), ct);
    }

    /// <summary>Opens the buyer for the buyer or the dealership; null once destroyed.</summary>
    public async Task<ErrorOr<ProformaBuyer?>> OpenAsync(Proforma proforma, CancellationToken ct)
    {
        if (proforma.Buyer is not { } blob)
            return (ProformaBuyer?)null;
        var recipient = caller.AsRecipient();
        var item = Item(proforma, blob) with { Owner = recipient.Id };
        var purpose = recipient.Kind == RecipientKind.Dealer ? Purpose.OwnLeadCopy : Purpose.SubjectAccess;
        var opened = await gate.OpenManyAsync([item], purpose, recipient, ct);
        return opened.IsError ? opened.Errors : opened.Value[0];
    }

    /// <summary>The buyer of a proforma that has one, ready for the gate.</summary>
    public static SealedItem<ProformaBuyer> Item(Proforma proforma) => Item(proforma, proforma.Buyer!.Value);

    private static SealedItem<ProformaBuyer> Item(Proforma proforma, Sealed<ProformaBuyer> blob) =>
        new(blob, At(proforma.Id), DataCategory.PurchaseRequestInformation, proforma.RequestId.Value);

    private static SealedAt At(ProformaId proforma) => new("deals.proformas.buyer", proforma.Value);
}
