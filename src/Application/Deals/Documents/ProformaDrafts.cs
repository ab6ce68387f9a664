using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Documents;

/// <summary>Gathers what a proforma is made of: the sealed buyer, the dealership as it is now, the next number and its code.</summary>
internal sealed class ProformaDrafts(ICarTradeDb db, ProformaBuyers buyers, ProformaCodes codes, IReferenceNumbers numbers, TimeProvider clock)
{
    public async Task<ErrorOr<ProformaDraft>> MakeAsync(Order order, Deal deal, PaymentPlan plan, DateTimeOffset validUntil, CancellationToken ct)
    {
        var id = new ProformaId(Guid.CreateVersion7(clock.GetUtcNow()));
        var buyer = await buyers.SealAsync(order, id, ct);
        if (buyer.IsError)
            return buyer.Errors;
        var seller = await db.Set<Dealer>().Where(row => row.Id == order.DealerId).Select(row => row.Company).SingleAsync(ct);
        var number = HumanReference.From(await numbers.NextAsync(HumanReference.Proforma, ct));
        return new ProformaDraft(id, number, codes.Of(number, deal.Price.Total), seller, buyer.Value, plan, validUntil);
    }
}
