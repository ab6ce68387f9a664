using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Billing.Matching;

/// <summary>Orders that some lines may be meant for. What is open of them is read anew for each line, since the line before may have paid it.</summary>
internal sealed class FoundOrders(
    Dictionary<string, OrderId> byReference, List<Proforma> sameAmount, Dictionary<OrderId, Order> orders, IReadOnlyDictionary<OrderId, IReadOnlyList<string>> names, OrderClaims claims)
{
    private static readonly OrderState[] Stopped = [OrderState.OnHold, OrderState.Disputed, OrderState.CancelPending, OrderState.Cancelled, OrderState.Refunded];

    /// <summary>Whether the sender's name of a line matters.</summary>
    public bool Concerns(StatementLine line) => Named(line).Any() || sameAmount.Exists(paper => IsSame(paper, line));

    public Task<IReadOnlyList<LineCandidate>> NamedByAsync(StatementLine line, CancellationToken ct) => CandidatesAsync(Named(line), ct);

    public Task<IReadOnlyList<LineCandidate>> OfAmountAsync(StatementLine line, CancellationToken ct) =>
        CandidatesAsync(Named(line).Any() ? [] : sameAmount.Where(paper => IsSame(paper, line)).Select(paper => paper.OrderId), ct);

    private IEnumerable<OrderId> Named(StatementLine line) => line.BankReferences.Where(byReference.ContainsKey).Select(reference => byReference[reference]);

    private static bool IsSame(Proforma paper, StatementLine line) =>
        paper.Price.Currency == line.Currency && (paper.TotalMinor == line.Minor || paper.Instalments.Any(part => part.AmountMinor == line.Minor));

    private async Task<IReadOnlyList<LineCandidate>> CandidatesAsync(IEnumerable<OrderId> ids, CancellationToken ct)
    {
        var found = new List<LineCandidate>();
        foreach (var id in ids.Distinct())
        {
            if (await claims.FindAsync(id, ct) is { } claim)
                found.Add(new(claim, Stopped.Contains(orders[id].State), names.GetValueOrDefault(id) ?? []));
        }

        return found;
    }
}
