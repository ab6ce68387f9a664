using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Common;

namespace CarTrade.Domain.Billing.Matching;

/// <summary>Decides what a line is for. Money moves by an exact reference from the buyer alone; whatever else is found waits for a person.</summary>
public static class LineMatcher
{
    /// <summary>The reason of a payment from which banks on the way kept something.</summary>
    public const string LessCharges = "reference_less_charges";

    /// <summary>Decides.</summary>
    /// <param name="amount">What came.</param>
    /// <param name="remitter">Who sent it; null where the statement does not say.</param>
    /// <param name="named">The orders whose references were written with it.</param>
    /// <param name="sameAmount">Where there are none: the orders of which just so much is due or open.</param>
    public static LineFinding Decide(Money amount, string? remitter, IReadOnlyList<LineCandidate> named, IReadOnlyList<LineCandidate> sameAmount) => named.Count switch
    {
        0 => ByAmount(amount, remitter, sameAmount),
        1 => One(amount, remitter, named[0]),
        _ => Split(amount, remitter, named),
    };

    private static LineFinding ByAmount(Money amount, string? remitter, IReadOnlyList<LineCandidate> candidates)
    {
        var ofBuyer = remitter is null ? [] : candidates.Where(candidate => candidate.IsBuyer(remitter) && (candidate.Claim.Due == amount || candidate.Claim.Open == amount)).ToList();
        return ofBuyer.Count == 1 ? new(LineMatchAction.Propose, "amount_and_name", [Part(ofBuyer[0], amount.Minor)]) : new(LineMatchAction.FindNothing, "nothing_known", []);
    }

    private static LineFinding One(Money amount, string? remitter, LineCandidate candidate)
    {
        var claim = candidate.Claim;
        if (claim.Open.Minor == 0)
            return new(LineMatchAction.FindNothing, "nothing_open", []);
        var isForeign = claim.Open.Currency != amount.Currency;
        LineProposal[] part = [Part(candidate, isForeign ? amount.Minor : Math.Min(amount.Minor, claim.Open.Minor))];
        if (remitter is not null && !candidate.IsBuyer(remitter))
            return new(LineMatchAction.FindThirdParty, "remitter_not_buyer", part);
        if (Doubt(remitter, candidate) is { } doubt)
            return new(LineMatchAction.Propose, doubt, part);
        if (isForeign)
            return new(LineMatchAction.Propose, "other_currency", part);
        if (amount.Minor > claim.Open.Minor)
            return new(LineMatchAction.AllocatePart, "more_than_asked", part);
        var rest = claim.Due.Minor - amount.Minor;
        if (rest <= 0)
            return new(LineMatchAction.Allocate, "reference", part);
        return Tolerance.Covers(amount with { Minor = rest }, amount)
            ? new(LineMatchAction.Allocate, LessCharges, part)
            : new(LineMatchAction.FindShort, "less_than_due", part);
    }

    private static LineFinding Split(Money amount, string? remitter, IReadOnlyList<LineCandidate> named)
    {
        var same = named.Where(candidate => candidate.Claim.Open.Currency == amount.Currency && candidate.Claim.Open.Minor > 0).ToList();
        if (same.Count == 0)
            return new(LineMatchAction.FindNothing, "nothing_open", []);
        var due = same.Sum(candidate => candidate.Claim.Due.Minor) == amount.Minor;
        var (left, parts) = (amount.Minor, new List<LineProposal>(same.Count));
        foreach (var candidate in same)
        {
            var part = Math.Min(left, due ? candidate.Claim.Due.Minor : candidate.Claim.Open.Minor);
            left -= part;
            if (part > 0)
                parts.Add(Part(candidate, part));
        }

        return remitter is not null && !same.TrueForAll(candidate => candidate.IsBuyer(remitter))
            ? new(LineMatchAction.FindThirdParty, "remitter_not_buyer", parts)
            : new(LineMatchAction.Propose, "several_references", parts);
    }

    private static string? Doubt(string? remitter, LineCandidate candidate) => remitter is null ? "remitter_unknown" : candidate.IsStopped ? "order_stopped" : null;

    private static LineProposal Part(LineCandidate candidate, long minor) => new(candidate.Claim.OrderId, minor);
}
