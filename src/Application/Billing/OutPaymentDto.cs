using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Billing.Payments;

namespace CarTrade.Application.Billing;

/// <summary>An outgoing payment.</summary>
/// <param name="Id">The payment.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Ground">Why.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OrderId">The order whose money it is.</param>
/// <param name="LineId">The line of a statement whose money it is.</param>
/// <param name="Amount">How much.</param>
/// <param name="ProposedBy">Who proposed.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="ApprovedBy">Who approved.</param>
/// <param name="EvidenceLineId">The line of a statement that shows it.</param>
/// <param name="History">Every change of state.</param>
public sealed record OutPaymentDto(
    Guid Id, OutPaymentKind Kind, OutPaymentGround Ground, OutPaymentState State, Guid? OrderId, Guid? LineId, MoneyInput Amount, Guid ProposedBy, DateTimeOffset ProposedAt,
    Guid? ApprovedBy, Guid? EvidenceLineId, IReadOnlyList<StateChangeDto> History)
{
    internal static OutPaymentDto Of(OutPayment row) => new(
        row.Id, row.Kind, row.Ground, row.State, row.OrderId?.Value, row.LineId, MoneyInput.Of(row.Amount), row.ProposedBy, row.ProposedAt, row.ApprovedBy, row.EvidenceLineId,
        StateChangeDto.Of(row.History));
}
