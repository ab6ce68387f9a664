using CarTrade.Application.Abstractions;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Deals.Announcements;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Photos;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Offers are dealers' documents about cars; the buyer's own words in them go. A deal, its order and its
/// proformas are entries of the books, which stay and name nobody.</summary>
internal sealed class OfferCopies : ICopyCatalogue
{
    private const string OfRequest = "t.request_id = ANY (@requests)";
    private const string Offer = "(SELECT o.request_id FROM offers.offers o WHERE o.id = t.offer_id)";
    private const string Counter = $"({Offer} = ANY (@requests) OR ({Offer} = ANY (@period_requests) AND t.at >= @period_from AND t.at < @period_to))";

    public static IEnumerable<TableCopies> Tables =>
    [
        new("offers.counter_offers", typeof(CounterOffer), DataCategory.CommunicationServicesInformation, Counter)
        {
            Turn = 10, Id = null, Named = false, Since = "t.at", Subject = Offer,
            Left = $"{Counter} AND t.masked_note IS NOT NULL",
            Destroy = [$"UPDATE offers.counter_offers t SET masked_note = NULL WHERE {Counter} AND t.masked_note IS NOT NULL"],
        },
        new("offers.offers", typeof(Offer), DataCategory.PurchaseRequestInformation, OfRequest) { Fate = CopyFate.Unlinked, Named = false, Subject = "t.request_id" },
        new("offers.offer_revisions", typeof(OfferRevision), DataCategory.PurchaseRequestInformation, $"{Offer} = ANY (@requests)")
        {
            Fate = CopyFate.Unlinked, Id = null, Named = false, Subject = Offer,
        },
        new("offers.vehicle_holds", typeof(VehicleHold), DataCategory.PurchaseRequestInformation, OfRequest)
        {
            Fate = CopyFate.Unlinked, Named = false, Subject = "t.request_id",
        },
        new("offers.photos", typeof(Photo), DataCategory.PurchaseRequestInformation, TableCopies.Nobody),
        new("deals.deals", typeof(Deal), DataCategory.PurchaseRequestInformation, OfRequest)
        {
            Fate = CopyFate.Unlinked, Reference = "t.reference", Since = "t.accepted_at", Subject = "t.request_id",
            Retained = "t.accepted_at + interval '7 years' > @now", Ground = "books.jp", Until = "t.accepted_at + interval '7 years'",
            Left = $"{OfRequest} AND t.owner_id <> t.request_id",
            Destroy = [$"UPDATE deals.deals t SET owner_id = t.request_id, version = version + 1 WHERE {OfRequest} AND t.owner_id <> t.request_id AND t.accepted_at + interval '7 years' <= @now"],
        },
        new("deals.orders", typeof(Order), DataCategory.PurchaseRequestInformation, OfRequest)
        {
            Fate = CopyFate.Unlinked, Reference = "t.reference", Since = "t.opened_at", Subject = "t.request_id",
            Retained = "t.opened_at + interval '7 years' > @now", Ground = "books.jp", Until = "t.opened_at + interval '7 years'",
            Left = $"{OfRequest} AND t.key_id IS NOT NULL",
            Destroy = [$"UPDATE deals.orders t SET key_id = NULL, version = version + 1 WHERE {OfRequest} AND t.key_id IS NOT NULL"],
        },
        new("deals.announcements", typeof(PaymentAnnouncement), DataCategory.BillingPaymentInformation, OfRequest)
        {
            Since = "t.announced_at", Subject = "t.request_id", Turn = 10,
        },
        new("deals.proformas", typeof(Proforma), DataCategory.PurchaseRequestInformation, OfRequest)
        {
            Fate = CopyFate.Unlinked, Reference = "t.number", Since = "t.issued_at", Subject = "t.request_id",
            Retained = "t.issued_at + interval '7 years' > @now", Ground = "books.jp", Until = "t.issued_at + interval '7 years'",
            Left = $"{OfRequest} AND t.buyer IS NOT NULL",
            Destroy = [$"UPDATE deals.proformas t SET buyer = NULL WHERE {OfRequest} AND t.buyer IS NOT NULL"],
        },
    ];
}
