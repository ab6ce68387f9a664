using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference.Rates;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Shipped rates overlaid with uploaded ones. An upload shows within a minute on every instance.</summary>
internal sealed class ExchangeRates(ICarTradeDb db, RateShelf shelf) : IExchangeRates
{
    private const int DaysBack = 800;

    public async ValueTask<RateTable> OnAsync(DateOnly day, CancellationToken ct)
    {
        if (shelf.Find(day) is { } fresh)
            return fresh;
        var since = day.AddDays(-DaysBack);
        var uploaded = await db.Set<ExchangeRate>().Where(rate => rate.Date <= day && rate.Date >= since)
            .OrderBy(rate => rate.UploadedAt).ThenBy(rate => rate.Id).ToListAsync(ct);
        return shelf.Put(day, uploaded.Select(rate => rate.ToObservation()));
    }
}
