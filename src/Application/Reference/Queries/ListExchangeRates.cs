using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Reference.Queries;

/// <summary>The newest rate of every currency, with its date and source.</summary>
/// <param name="Base">The currency of which one unit is priced; absent means USD.</param>
/// <param name="On">The day up to which rates count; absent means today.</param>
[Access(Audience.Anyone)]
public sealed record ListExchangeRatesQuery(string? Base = null, DateOnly? On = null) : IQuery<ExchangeRatesDto>;

/// <summary>Rates against one currency.</summary>
/// <param name="Base">The currency of which one unit is priced.</param>
/// <param name="On">The day up to which rates count.</param>
/// <param name="Rates">One entry a currency.</param>
public sealed record ExchangeRatesDto(string Base, DateOnly On, IReadOnlyList<ExchangeRateDto> Rates);

/// <summary>A rate.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="UnitsPerBase">Units of it for one unit of the base.</param>
/// <param name="AsOf">The day for which the older of the observations behind it stands.</param>
/// <param name="Sources">Who published them.</param>
public sealed record ExchangeRateDto(string Currency, decimal UnitsPerBase, DateOnly AsOf, IReadOnlyList<string> Sources);

internal sealed class ListExchangeRatesHandler(IExchangeRates rates, TimeProvider clock) : IQueryHandler<ListExchangeRatesQuery, ExchangeRatesDto>
{
    private const int Digits = 8;

    public async Task<ErrorOr<ExchangeRatesDto>> Handle(ListExchangeRatesQuery request, CancellationToken cancellationToken)
    {
        var table = await rates.OnAsync(request.On ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
        var from = Currency.From(request.Base ?? "USD");
        var quotes = table.Currencies.Where(currency => currency != from).Select(currency => table.Between(from, currency)).ToList();
        if (quotes.Find(quote => quote.IsError) is { IsError: true } missing)
            return missing.FirstError;
        return new ExchangeRatesDto(from.Code, table.On,
            [.. quotes.Select(quote => quote.Value).Select(quote => new ExchangeRateDto(quote.To.Code, decimal.Round(quote.Rate, Digits), quote.AsOf, quote.Sources))]);
    }
}

internal sealed class ListExchangeRatesValidator : AbstractValidator<ListExchangeRatesQuery>
{
    public ListExchangeRatesValidator()
    {
        RuleFor(query => query.Base).Must(code => code is null || !Currency.Parse(code).IsError)
            .WithErrorCode("currency.unknown").WithMessage("This is not a currency code in use.");
        RuleFor(query => query.On).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 12, 31)).WithErrorCode("date.out_of_range");
    }
}
