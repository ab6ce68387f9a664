using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Matching;

/// <summary>What finance needs to know of lines to decide.</summary>
internal sealed class ReceiptFacts(ICarTradeDb db, OrderClaims claims)
{
    public async Task<List<ReceiptDto>> OfAsync(List<StatementLine> lines, CancellationToken ct)
    {
        Guid?[] ids = [.. lines.Select(line => (Guid?)line.Id)];
        var matches = await db.Set<LineMatch>().Where(row => ids.Contains(row.LineId)).ToDictionaryAsync(row => row.LineId, ct);
        var left = await db.Set<Posting>().Where(row => (row.Account == BookAccount.Unallocated || row.Account == BookAccount.DirectUnallocated) && ids.Contains(row.LineId))
            .GroupBy(row => row.LineId).Select(group => new { group.Key, Minor = -group.Sum(row => row.Minor) }).ToDictionaryAsync(row => row.Key!.Value, row => row.Minor, ct);
        var orders = new Dictionary<OrderId, ProposedOrderDto>();
        foreach (var id in matches.Values.SelectMany(match => match.Proposals).Select(part => part.OrderId).Distinct())
            orders[id] = await OrderAsync(id, ct);
        return lines.ConvertAll(line => Of(line, matches.GetValueOrDefault(line.Id) ?? LineMatch.Of(line.Id), left.GetValueOrDefault(line.Id), orders));
    }

    private static ReceiptDto Of(StatementLine line, LineMatch match, long left, Dictionary<OrderId, ProposedOrderDto> orders) => new(
        line.Id, line.Mode, line.Account, line.BookedOn, MoneyInput.Of(line.Amount), left, line.BankReferences, match.State, match.History is [.., var last] ? last.Reason : null, match.Relation,
        [.. match.Proposals.Select(part => orders[part.OrderId] with { Minor = part.Minor })], [.. match.AllowedActions.Where(action => match.Can(action, ActorRole.Staff))]);

    private async Task<ProposedOrderDto> OrderAsync(OrderId id, CancellationToken ct)
    {
        var reference = await db.Set<Order>().Where(row => row.Id == id).Select(row => row.Reference).SingleAsync(ct);
        var claim = await claims.FindAsync(id, ct);
        return new(id.Value, reference.Value, 0, claim is null ? null : MoneyInput.Of(claim.Due), claim is null ? null : MoneyInput.Of(claim.Open));
    }
}
