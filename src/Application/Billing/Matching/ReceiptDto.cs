using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Matching;

namespace CarTrade.Application.Billing.Matching;

/// <summary>Money that came.</summary>
/// <param name="Id">The line of a statement.</param>
/// <param name="Mode">Whose account the statement is of.</param>
/// <param name="Account">That account.</param>
/// <param name="BookedOn">The day of booking.</param>
/// <param name="Amount">What came.</param>
/// <param name="Unallocated">Minor units that belong to no order and are not set apart to go back.</param>
/// <param name="References">References of proformas that were written with it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Reason">Why: a code of the program, or finance's own words.</param>
/// <param name="Relation">How a sender who is not the buyer is related to the buyer.</param>
/// <param name="Proposals">Orders that it may belong to.</param>
/// <param name="AllowedActions">What finance can do.</param>
public sealed record ReceiptDto(
    Guid Id, SettlementMode Mode, string Account, DateOnly BookedOn, MoneyInput Amount, long Unallocated, IReadOnlyList<string> References, LineMatchState State, string? Reason,
    RemitterRelation? Relation, IReadOnlyList<ProposedOrderDto> Proposals, IReadOnlyList<LineMatchAction> AllowedActions);

/// <summary>An order that money may belong to.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Minor">How much of the line, in its minor units.</param>
/// <param name="Due">What is due of the order now.</param>
/// <param name="Open">All that is open of it.</param>
public sealed record ProposedOrderDto(Guid OrderId, string Reference, long Minor, MoneyInput? Due, MoneyInput? Open);
