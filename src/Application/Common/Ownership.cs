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

    /// <summary>A dealership's photos, or those that an offer to a buyer's request shows; all of them for staff.</summary>
    public static IQueryable<Photo> ShownTo(this IQueryable<Photo> rows, ICaller caller, ICarTradeDb db)
    {
        if (caller.Audience == Audience.Admin)
            return rows;
        if (!IsBuyer(caller))
        {
            var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
            return rows.Where(row => row.DealerId == dealer);
        }

        var owner = caller.SubjectId ?? Guid.Empty;
        var itself = new PurchaseRequestId(owner);
        return rows.Where(row => db.Set<PhotoUse>().Any(use => use.PhotoId == row.Id && (use.OwnerSubject == owner || use.RequestId == itself)));
    }

    private static bool IsBuyer(ICaller caller) => caller.Audience is Audience.Guest or Audience.Member;
}
