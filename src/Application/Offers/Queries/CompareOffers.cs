using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Queries;

/// <summary>
/// The offers to one of the caller's requests, each also brought to one currency and incoterm. What an offer does not state is named as
/// missing, never invented; the date of the rates is shown.
/// </summary>
/// <param name="RequestId">The request.</param>
/// <param name="Currency">Currency to compare in; the budget's, or USD, when left out.</param>
/// <param name="Incoterm">Incoterm to compare by; the request's when left out.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record CompareOffersQuery(Guid RequestId, string? Currency, Incoterm? Incoterm) : IQuery<OfferComparisonDto>;

/// <summary>Offers side by side.</summary>
/// <param name="Currency">The currency compared in.</param>
/// <param name="Incoterm">The incoterm compared by.</param>
/// <param name="RatesOn">Date of the exchange rates.</param>
/// <param name="Offers">The offers, the cheapest comparable first.</param>
public sealed record OfferComparisonDto(string Currency, Incoterm Incoterm, DateOnly RatesOn, IReadOnlyList<ComparedOfferDto> Offers);

/// <summary>An offer in a comparison.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="DealerName">The dealer's business name.</param>
/// <param name="DealerReference">The dealer's reference.</param>
/// <param name="Total">The compared total; absent when something is missing.</param>
/// <param name="Missing">What the offer does not state: freight, insurance, yardToBoard, portToPlace, exchangeRate.</param>
/// <param name="IncludesInspection">Whether an inspection is in the total.</param>
public sealed record ComparedOfferDto(
    OfferDto Offer, string DealerName, string DealerReference, MoneyInput? Total, IReadOnlyList<string> Missing, bool IncludesInspection);

/// <summary>Shape of the currency.</summary>
internal sealed class CompareOffersValidator : AbstractValidator<CompareOffersQuery>
{
    public CompareOffersValidator()
    {
        RuleFor(query => query.Currency).Parses(Domain.Common.Currency.Parse);
        RuleFor(query => query.Incoterm).IsInEnum().WithErrorCode(ValueErrors.UnknownIncoterm.Code);
    }
}

/// <summary>Reads the offers and the day's rates.</summary>
internal sealed class CompareOffersHandler(ICarTradeDb db, ICaller caller, IDealerDirectory dealers, IExchangeRates rates, TimeProvider clock)
    : IQueryHandler<CompareOffersQuery, OfferComparisonDto>
{
    public async Task<ErrorOr<OfferComparisonDto>> Handle(CompareOffersQuery request, CancellationToken cancellationToken)
    {
        var id = new PurchaseRequestId(request.RequestId);
        var own = await db.Set<PurchaseRequest>().OwnedBy(caller).Where(row => row.Id == id)
            .Select(row => new { row.Incoterm, row.Wish.BudgetCurrency }).SingleOrDefaultAsync(cancellationToken);
        if (own is null)
            return CommonErrors.NotFound;
        var currency = request.Currency is { } code ? Currency.Parse(code).Value : own.BudgetCurrency ?? Currency.Usd;
        var incoterm = request.Incoterm ?? own.Incoterm;
        var offers = await db.Set<Offer>().Where(row => row.RequestId == id).OrderBy(row => row.SentAt).ToListAsync(cancellationToken);
        var names = await dealers.NamesAsync([.. offers.Select(offer => offer.DealerId.Value)], cancellationToken);
        var table = await rates.OnAsync(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
        var sheet = RateSheets.Of(table, currency);
        var compared = offers.ConvertAll(offer =>
        {
            var price = OfferComparison.Compare(offer.Current.Price, incoterm, currency, sheet);
            var name = names[offer.DealerId.Value];
            return new ComparedOfferDto(
                OfferDto.Of(offer, ActorRole.Buyer), name.Name, name.Reference, price.Total is { } total ? MoneyInput.Of(total) : null,
                price.Missing, price.IncludesInspection);
        });
        return new OfferComparisonDto(currency.Code, incoterm, sheet.On,
            [.. compared.OrderBy(offer => offer.Total is null).ThenBy(offer => offer.Total?.Amount)]);
    }
}
