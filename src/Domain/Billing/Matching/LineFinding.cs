using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Deals;

namespace CarTrade.Domain.Billing.Matching;

/// <summary>What was found for a line.</summary>
/// <param name="Action">What follows.</param>
/// <param name="Reason">Why, from a closed list.</param>
/// <param name="Proposals">The orders, and how much to each.</param>
public sealed record LineFinding(LineMatchAction Action, string Reason, IReadOnlyList<LineProposal> Proposals)
{
    /// <summary>Whether money is given at once.</summary>
    public bool IsGiven => Action is LineMatchAction.Allocate or LineMatchAction.AllocatePart;
}

/// <summary>A part of a line for an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Minor">Minor units of the line's currency.</param>
public readonly record struct LineProposal(OrderId OrderId, long Minor);

/// <summary>An order that a line may be meant for.</summary>
/// <param name="Claim">What its buyer owes.</param>
/// <param name="IsStopped">Whether it is held, disputed or over: then a person decides.</param>
/// <param name="BuyerNames">The buyer's names; none where they are destroyed.</param>
public sealed record LineCandidate(OrderClaim Claim, bool IsStopped, IReadOnlyList<string> BuyerNames)
{
    /// <summary>Whether a sender is the buyer.</summary>
    /// <param name="remitter">The sender's name.</param>
    public bool IsBuyer(string remitter) => BuyerNames.Any(name => NameFold.Same(name, remitter));
}
