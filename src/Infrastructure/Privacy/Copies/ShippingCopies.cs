using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Shipping;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>The way of a car belongs to the order's books: it stays, and names nobody.</summary>
internal sealed class ShippingCopies : ICopyCatalogue
{
    public static IEnumerable<TableCopies> Tables =>
    [
        new("shipping.shipments", typeof(Shipment), DataCategory.PurchaseRequestInformation, "t.request_id = ANY (@requests)")
        {
            Fate = CopyFate.Unlinked, Since = "t.opened_at", Subject = "t.request_id",
            Retained = "t.opened_at + interval '7 years' > @now", Ground = "books.jp", Until = "t.opened_at + interval '7 years'",
        },
    ];
}
