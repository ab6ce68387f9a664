using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Offers;

/// <summary>What every revision must satisfy.</summary>
internal static class OfferRules
{
    internal static ErrorOr<OfferTerms> Check(OfferTerms terms, DateTimeOffset at)
    {
        List<Error> errors = [];
        var car = terms.Car.Validated();
        errors.AddRange(car.IsError ? car.Errors : []);
        if (terms.Price.Currency != Currency.Jpy && terms.Price.Currency != Currency.Usd)
            errors.Add(OfferErrors.CurrencyNotOffered);
        if (terms.Port.Code.Length == 0)
            errors.Add(ValueErrors.InvalidUnLocode);
        if (terms.ValidUntil - at < Offer.ShortestValidity)
            errors.Add(OfferErrors.ValidityTooShort);
        if (terms.ValidUntil - at > Offer.LongestValidity)
            errors.Add(OfferErrors.ValidityTooLong);
        if (terms.Etd < DateOnly.FromDateTime(at.UtcDateTime))
            errors.Add(OfferErrors.EtdInPast);
        if (terms.Outlook.Refusal() is { } refusal)
            errors.Add(refusal);
        if (terms.Rate is { } rate && (rate.Rate <= 0 || rate.From != terms.Price.Currency || rate.To == rate.From))
            errors.Add(OfferErrors.RateInvalid);
        if (terms.PhotoIds.Count > OfferRevision.MaxPhotos || terms.PhotoIds.Distinct().Count() != terms.PhotoIds.Count)
            errors.Add(OfferErrors.PhotosInvalid);
        return errors.Count > 0 ? errors : terms with { Car = car.Value };
    }
}
