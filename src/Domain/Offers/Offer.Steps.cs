using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Domain.Offers;

/// <content>What can happen to an offer.</content>
public sealed partial class Offer
{
    /// <summary>A draft on an open board entry. Errors: <c>offer.request_closed</c>, and those of the terms (<c>offer.…</c>).</summary>
    /// <param name="id">Its id.</param>
    /// <param name="reference">Its human reference.</param>
    /// <param name="entry">The request on the dealership's board.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ErrorOr<Offer> Draft(OfferId id, HumanReference reference, BoardEntry entry, OfferTerms terms, DateTimeOffset at)
    {
        if (!entry.IsOpen(at))
            return OfferErrors.RequestClosed;
        var checkedTerms = OfferRules.Check(terms, at);
        if (checkedTerms.IsError)
            return checkedTerms.Errors;
        var offer = new Offer { Id = id, Reference = reference, RequestId = entry.RequestId, DealerId = entry.DealerId };
        offer.Begin();
        offer.Add(checkedTerms.Value, at);
        return offer;
    }

    /// <summary>
    /// Puts it before the buyer. Errors: <c>offer.dealer_not_accredited</c>, <c>offer.request_closed</c>, <c>offer.validity_too_short</c>.
    /// </summary>
    /// <param name="entry">The request on the dealership's board; it is marked as answered.</param>
    /// <param name="standing">The dealership's standing now.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> Send(BoardEntry entry, DealerStanding standing, Occasion occasion)
    {
        var possible = Check(OfferAction.Send, occasion);
        if (possible.IsError)
            return possible;
        if (Refusal(entry, standing, occasion) is { } refusal)
            return refusal;
        if (ValidUntil - occasion.At < ShortestValidity)
            return OfferErrors.ValidityTooShort;
        return Move(OfferAction.Send, occasion).ThenDo(_ =>
        {
            SentAt = occasion.At;
            entry.MarkAnswered(occasion.At);
        });
    }

    /// <summary>The buyer names another total. Errors: <c>offer.revision_outdated</c>, <c>offer.expired</c>, <c>offer.counter_invalid</c>.</summary>
    /// <param name="revision">The revision that the buyer looked at.</param>
    /// <param name="total">The total, in the offer's currency, under its incoterm.</param>
    /// <param name="maskedNote">The remark as <see cref="ContactMasking"/> left it, or null.</param>
    /// <param name="occasion">The buyer.</param>
    public ErrorOr<CounterOffer> Counter(int revision, Money total, string? maskedNote, Occasion occasion)
    {
        var standing = Standing(OfferAction.Counter, revision, occasion);
        if (standing.IsError)
            return standing.Errors;
        if (total.Currency != Current.Price.Currency || total.Minor is <= 0 or > Money.MaxMinor)
            return OfferErrors.CounterInvalid;
        return Move(OfferAction.Counter, occasion).Then(_ =>
        {
            var counter = CounterOffer.Of(counterOffers.Count + 1, revision, total, maskedNote, occasion.At);
            counterOffers.Add(counter);
            return counter;
        });
    }

    /// <summary>Adds a revision. Errors: those of the terms, <c>offer.dealer_not_accredited</c>, <c>offer.request_closed</c>.</summary>
    /// <param name="terms">What it says now.</param>
    /// <param name="entry">The request on the dealership's board.</param>
    /// <param name="standing">The dealership's standing now.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<OfferRevision> Revise(OfferTerms terms, BoardEntry entry, DealerStanding standing, Occasion occasion)
    {
        var possible = Check(OfferAction.Revise, occasion);
        if (possible.IsError)
            return possible.Errors;
        if (Refusal(entry, standing, occasion) is { } refusal)
            return refusal;
        var checkedTerms = OfferRules.Check(terms, occasion.At);
        if (checkedTerms.IsError)
            return checkedTerms.Errors;
        return Move(OfferAction.Revise, occasion).Then(_ => Add(checkedTerms.Value, occasion.At));
    }

    /// <summary>Takes it; use <see cref="Deals.Acceptance"/>, which also moves the request, takes the hold and makes the deal.</summary>
    internal ErrorOr<OfferRevision> Accept(int revision, Occasion occasion)
    {
        var standing = Standing(OfferAction.Accept, revision, occasion);
        return standing.IsError ? standing.Errors : End(OfferAction.Accept, occasion).Then(_ => Current);
    }

    /// <summary>The buyer refuses the offer, or the dealer the counter-offer; whose turn it is decides.</summary>
    /// <param name="occasion">The buyer or the dealer.</param>
    public ErrorOr<Success> Decline(Occasion occasion) => End(OfferAction.Decline, occasion);

    /// <summary>The dealer takes it back.</summary>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> Withdraw(Occasion occasion) => End(OfferAction.Withdraw, occasion);

    /// <summary>Lets it run out; <c>offer.not_yet_expired</c> before its time.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Expire(Occasion occasion)
    {
        var possible = Check(OfferAction.Expire, occasion);
        if (possible.IsError)
            return possible;
        return occasion.At < ValidUntil ? OfferErrors.NotYetExpired : End(OfferAction.Expire, occasion);
    }

    /// <summary>Ends it because the car is held for another offer.</summary>
    /// <param name="occasion">The system.</param>
    public ErrorOr<Success> Lapse(Occasion occasion) => End(OfferAction.Lapse, occasion);

    /// <summary>Ends it because the request took another offer, or ended.</summary>
    /// <param name="occasion">The system.</param>
    public ErrorOr<Success> Supersede(Occasion occasion) => End(OfferAction.Supersede, occasion);

    private Error? Refusal(BoardEntry entry, DealerStanding standing, Occasion occasion)
    {
        if (entry.RequestId != RequestId || entry.DealerId != DealerId || standing.DealerId != DealerId)
            throw new ArgumentException("Board entry or standing of something else.", nameof(entry));
        if (!standing.MayReceive)
            return OfferErrors.DealerNotAccredited;
        return entry.IsOpen(occasion.At) ? null : OfferErrors.RequestClosed;
    }

    private ErrorOr<Success> Standing(OfferAction action, int revision, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        if (revision != CurrentRevision)
            return OfferErrors.RevisionOutdated;
        return occasion.At >= ValidUntil ? OfferErrors.Expired : Result.Success;
    }

    private OfferRevision Add(OfferTerms terms, DateTimeOffset at)
    {
        var revision = OfferRevision.Of(revisions.Count + 1, terms, at);
        revisions.Add(revision);
        (CurrentRevision, ValidUntil, ChassisKey) = (revision.Number, revision.ValidUntil, revision.Car.Chassis?.Key);
        return revision;
    }

    private ErrorOr<Success> End(OfferAction action, Occasion occasion) => Move(action, occasion).ThenDo(_ => ClosedAt = occasion.At);
}
