using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Photos;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.Common;

/// <summary>What is the caller's, asked for in the query itself. Row-level security asks again: each of the two walls holds alone.</summary>
internal static class Ownership
{
    /// <summary>A member's requests, or the one that a guest follows.</summary>
    public static IQueryable<PurchaseRequest> OwnedBy(this IQueryable<PurchaseRequest> rows, ICaller caller)
    {
        var owner = caller.SubjectId ?? Guid.Empty;
        var itself = new PurchaseRequestId(owner);
        return rows.Where(row => row.OwnerId == owner || row.Id == itself);
    }

    /// <summary>A dealership's offers, or those to a buyer's requests.</summary>
    public static IQueryable<Offer> OwnedBy(this IQueryable<Offer> rows, ICaller caller, ICarTradeDb db)
    {
        if (!IsBuyer(caller))
        {
            var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
            return rows.Where(row => row.DealerId == dealer);
        }

        var requests = db.Set<PurchaseRequest>().OwnedBy(caller);
        return rows.Where(row => requests.Any(request => request.Id == row.RequestId));
    }

    /// <summary>A dealership's deals, or a buyer's.</summary>
    public static IQueryable<Deal> OwnedBy(this IQueryable<Deal> rows, ICaller caller, ICarTradeDb db)
    {
        if (!IsBuyer(caller))
        {
            var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
            return rows.Where(row => row.DealerId == dealer);
        }

        var requests = db.Set<PurchaseRequest>().OwnedBy(caller);
        return rows.Where(row => requests.Any(request => request.Id == row.RequestId));
    }

    /// <summary>A dealership's orders, or a buyer's; all for staff.</summary>
    public static IQueryable<Order> OwnedBy(this IQueryable<Order> rows, ICaller caller, ICarTradeDb db)
    {
        if (caller.Audience == Audience.Admin)
            return rows;
        if (!IsBuyer(caller))
        {
            var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
            return rows.Where(row => row.DealerId == dealer);
        }

        var requests = db.Set<PurchaseRequest>().OwnedBy(caller);
        return rows.Where(row => requests.Any(request => request.Id == row.RequestId));
    }

    /// <summary>The photo if it is the dealership's, or one that an offer to a buyer's request shows or has shown; any for staff.</summary>
    public static IQueryable<Photo> ShownTo(this IQueryable<Photo> photos, Guid id, ICaller caller, ICarTradeDb db)
    {
        var photo = new PhotoId(id);
        var rows = photos.Where(row => row.Id == photo);
        if (caller.Audience == Audience.Admin)
            return rows;
        if (!IsBuyer(caller))
        {
            var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
            return rows.Where(row => row.DealerId == dealer);
        }

        var offers = db.Set<Offer>().OwnedBy(caller, db).Where(offer => offer.State != OfferState.Draft);
        return rows.Where(_ => offers.Any(offer => offer.Revisions.Any(revision => revision.PhotoIds.Contains(id))));
    }

    private static bool IsBuyer(ICaller caller) => caller.Audience is Audience.Guest or Audience.Member;
}
