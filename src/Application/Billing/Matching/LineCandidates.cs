using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Deals;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Matching;

/// <summary>Which orders lines may be meant for: by references that were written with them, or by orders that wait for just so much.</summary>
internal sealed class LineCandidates(ICarTradeDb db, OrderClaims claims, BuyerNames buyers)
{
    private static readonly OrderState[] Waiting = [OrderState.ProformaIssued, OrderState.DepositDue, OrderState.Shipped, OrderState.BalanceDue];

    public async Task<FoundOrders> OfAsync(IReadOnlyList<StatementLine> lines, CancellationToken ct)
    {
        string[] references = [.. lines.SelectMany(line => line.BankReferences).Distinct(StringComparer.Ordinal)];
        var named = await db.Set<Proforma>().Where(row => references.Contains(row.BankReference)).Select(row => new { row.BankReference, row.OrderId }).ToListAsync(ct);
        var byReference = named.ToDictionary(row => row.BankReference, row => row.OrderId, StringComparer.Ordinal);
        var others = lines.Where(line => !line.BankReferences.Any(byReference.ContainsKey)).Select(line => line.Minor).Distinct().ToArray();
        var papers = others.Length == 0 ? [] : await AskingAsync(others, ct);
        OrderId[] ids = [.. byReference.Values.Concat(papers.Select(paper => paper.OrderId)).Distinct()];
        var orders = await db.Set<Order>().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return new FoundOrders(byReference, papers, orders, await buyers.OfAsync(ids, ct), claims);
    }

    private async Task<List<Proforma>> AskingAsync(long[] amounts, CancellationToken ct)
    {
        var waiting = db.Set<Order>().Where(row => Waiting.Contains(row.State));
        return await db.Set<Proforma>().Where(row => waiting.Any(order => order.Id == row.OrderId && order.ProformaNumber == row.Number)
            && (amounts.Contains(row.TotalMinor) || row.Instalments.Any(part => amounts.Contains(part.AmountMinor)))).ToListAsync(ct);
    }
}
