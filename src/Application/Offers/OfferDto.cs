using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;

namespace CarTrade.Application.Offers;

/// <summary>An offer with all its revisions.</summary>
/// <param name="Id">The offer.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Version">Its version, also as <c>ETag</c>.</param>
/// <param name="RequestId">The request that it answers.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="State">Its state.</param>
/// <param name="AllowedActions">What the caller can do now.</param>
/// <param name="CurrentRevision">Number of the revision that counts.</param>
/// <param name="Revisions">All revisions, oldest first; none ever changes.</param>
/// <param name="CounterOffers">The buyer's counter-offers, oldest first.</param>
/// <param name="ValidUntil">End of validity.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="ClosedAt">When it ended.</param>
public sealed record OfferDto(
    Guid Id,
    string Reference,
    int Version,
    Guid RequestId,
    Guid DealerId,
    OfferState State,
    IReadOnlyList<OfferAction> AllowedActions,
    int CurrentRevision,
    IReadOnlyList<RevisionDto> Revisions,
    IReadOnlyList<CounterOfferDto> CounterOffers,
    DateTimeOffset ValidUntil,
    DateTimeOffset? SentAt,
    DateTimeOffset? ClosedAt)
{
    internal static OfferDto Of(Offer offer, ActorRole role) => new(
        offer.Id.Value,
        offer.Reference.Value,
        offer.Version,
        offer.RequestId.Value,
        offer.DealerId.Value,
        offer.State,
        [.. offer.AllowedActions.Where(action => offer.Can(action, role))],
        offer.CurrentRevision,
        [.. offer.Revisions.OrderBy(revision => revision.Number).Select(RevisionDto.Of)],
        [.. offer.CounterOffers.OrderBy(counter => counter.Number).Select(CounterOfferDto.Of)],
        offer.ValidUntil,
        offer.SentAt,
        offer.ClosedAt);
}

/// <summary>A revision: what was offered at one time.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Car">The car.</param>
/// <param name="Price">The price, broken down.</param>
/// <param name="Total">What the buyer pays under its incoterm.</param>
/// <param name="Port">Named port.</param>
/// <param name="ValidUntil">End of validity.</param>
/// <param name="Etd">Expected departure.</param>
/// <param name="Rate">The rate frozen with it.</param>
/// <param name="Note">The dealer's text, masked.</param>
/// <param name="PhotoIds">Its photos.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record RevisionDto(
    int Number,
    OfferedCarInput Car,
    PriceInput Price,
    MoneyInput Total,
    string Port,
    DateTimeOffset ValidUntil,
    DateOnly? Etd,
    RateDto? Rate,
    string? Note,
    IReadOnlyList<Guid> PhotoIds,
    DateTimeOffset CreatedAt)
{
    internal static RevisionDto Of(OfferRevision revision) => new(
        revision.Number, OfferedCarInput.Of(revision.Car), PriceInput.Of(revision.Price), MoneyInput.Of(revision.Price.Total), revision.Port.Code,
        revision.ValidUntil, revision.Etd, revision.Rate is { } rate ? new(rate.From.Code, rate.To.Code, rate.Rate, rate.On) : null,
        revision.MaskedNote, revision.PhotoIds, revision.CreatedAt);
}

/// <summary>A rate frozen with an offer.</summary>
/// <param name="From">Currency of the price.</param>
/// <param name="To">Currency of the buyer's budget, or US dollar.</param>
/// <param name="Rate">Major units of <paramref name="To"/> for one of <paramref name="From"/>.</param>
/// <param name="On">Date of the rate.</param>
public sealed record RateDto(string From, string To, decimal Rate, DateOnly On);

/// <summary>A buyer's counter-offer.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="OnRevision">The revision that it answers.</param>
/// <param name="Total">The total that the buyer would pay.</param>
/// <param name="Note">The buyer's text, masked.</param>
/// <param name="At">When it was made.</param>
public sealed record CounterOfferDto(int Number, int OnRevision, MoneyInput Total, string? Note, DateTimeOffset At)
{
    internal static CounterOfferDto Of(CounterOffer counter) =>
        new(counter.Number, counter.OnRevision, MoneyInput.Of(counter.Total), counter.MaskedNote, counter.At);
}
