using CarTrade.Application.Billing.Commands;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Payments;

namespace CarTrade.WebApi.Endpoints;

/// <summary>An allocation.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Amount">How much, in the line's currency.</param>
/// <param name="AcceptShortfall">Puts what is then open of the claim to bank charges; at most one per cent of the amount.</param>
internal sealed record AllocationBody(Guid OrderId, MoneyInput Amount, bool AcceptShortfall = false);

/// <summary>How a proposal is taken.</summary>
/// <param name="AcceptShortfall">Puts what is then missing of what is due to bank charges; at most one per cent.</param>
internal sealed record AcceptanceOfMatchBody(bool AcceptShortfall = false);

/// <summary>A decision on a sender who is not the buyer.</summary>
/// <param name="Decision">What is to be done.</param>
/// <param name="Relation">How the sender is related to the buyer.</param>
/// <param name="Reason">Why: 10 to 300 characters, and nobody's contact details.</param>
internal sealed record RemitterDecisionBody(RemitterDecision Decision, RemitterRelation Relation, string Reason);

/// <summary>What a reversal takes back.</summary>
/// <param name="ReversedLineId">The earlier line.</param>
internal sealed record ReversalBody(Guid ReversedLineId);

/// <summary>A payment that is proposed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ground">Why.</param>
/// <param name="Amount">How much.</param>
/// <param name="OrderId">The order whose money it is; for refunds and payouts.</param>
/// <param name="LineId">The line of a statement whose money it is; for returns.</param>
internal sealed record OutPaymentBody(OutPaymentKind Kind, OutPaymentGround Ground, MoneyInput Amount, Guid? OrderId = null, Guid? LineId = null)
{
    public ProposeOutPaymentCommand ToCommand(string? key) => new(Kind, Ground, Amount, OrderId, LineId, key);
}

/// <summary>What shows a payment.</summary>
/// <param name="LineId">The line of a statement.</param>
internal sealed record OutPaymentEvidenceBody(Guid LineId);
