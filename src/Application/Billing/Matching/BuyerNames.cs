using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Documents;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Matching;

/// <summary>The buyers' names on the newest proformas of orders, opened by the program for billing alone, and recorded.</summary>
internal sealed class BuyerNames(ICarTradeDb db, IPolicyGate gate)
{
    public async Task<IReadOnlyDictionary<OrderId, IReadOnlyList<string>>> OfAsync(OrderId[] orders, CancellationToken ct)
    {
        var papers = (await db.Set<Proforma>().Where(row => orders.Contains(row.OrderId)).ToListAsync(ct))
            .GroupBy(row => row.OrderId).Select(group => group.MaxBy(row => row.Revision)!).Where(row => row.Buyer is not null).ToList();
        var opened = await gate.OpenManyAsync(papers.ConvertAll(ProformaBuyers.Item), Purpose.Billing, Recipient.System, ct);
        if (opened.IsError)
            throw new InvalidOperationException(opened.FirstError.Code);
        return papers.Zip(opened.Value).Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.OrderId, pair => (IReadOnlyList<string>)[.. new[] { pair.Second!.Name, pair.Second.BusinessName }.OfType<string>()]);
    }
}
