using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Where the sealed parts of requests and leads lie, and what the gate must know to open them.</summary>
public static class RequestPlaces
{
    /// <summary>The contact snapshot of a request.</summary>
    public static SealedAt Contact(PurchaseRequestId request) => new("requests.purchase_requests.contact", request.Value);

    /// <summary>The package released to a dealer, and the copy that it becomes.</summary>
    public static SealedAt Package(PurchaseRequestId request, Guid dealer) => new("requests.packages.copy", Combine(request.Value, dealer));

    /// <summary>A request's contact for the gate.</summary>
    public static SealedItem<RequestContactSnapshot> Item(PurchaseRequestId id, Guid owner, Sealed<RequestContactSnapshot> contact) =>
        new(contact, Contact(id), DataCategory.PurchaseRequestInformation, id.Value, owner);

    /// <summary>A dealership's own copy for the gate.</summary>
    public static SealedItem<RequestContactSnapshot> Item(CoOwnership copy) =>
        new(copy.Copy, Package(copy.RequestId, copy.DealerId.Value), DataCategory.PurchaseRequestInformation, copy.RequestId.Value, copy.DealerId.Value);

    /// <summary>A package moves from the release to the co-ownership unopened, so its place is named by request and dealer, not by row.</summary>
    private static Guid Combine(Guid request, Guid dealer)
    {
        Span<byte> mixed = stackalloc byte[16];
        Span<byte> other = stackalloc byte[16];
        request.TryWriteBytes(mixed);
        dealer.TryWriteBytes(other);
        for (var i = 0; i < mixed.Length; i++)
            mixed[i] ^= other[i];
        return new Guid(mixed);
    }
}
