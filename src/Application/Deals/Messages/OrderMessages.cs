using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Deals.Messages;

/// <summary>An offer was accepted and its order opened.</summary>
/// <param name="OrderId">The order.</param>
public sealed record OrderOpened(Guid OrderId) : IBusMessage;

/// <summary>Tell the side that did not do it of a step of an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Step">Number of the step in the order's history.</param>
public sealed record NotifyOrderStep(Guid OrderId, int Step) : IBusMessage;

/// <summary>A proforma invoice stands; one before it is superseded.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ProformaId">The proforma.</param>
public sealed record ProformaIssued(Guid OrderId, Guid ProformaId) : IBusMessage;

/// <summary>A payment is due, or an order goes on after a pause: whoever keeps the books answers with <see cref="OrderPaid"/> where money is there.</summary>
/// <param name="OrderId">The order.</param>
public sealed record OrderAwaitsMoney(Guid OrderId) : IBusMessage;

/// <summary>What the books hold for an order by now, all payments together. A repeat, or an older one, changes nothing.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="PaidMinor">Minor units of the proforma's currency.</param>
public sealed record OrderPaid(Guid OrderId, long PaidMinor) : IBusMessage;

/// <summary>An order ended early. What was paid goes back, less the fee.</summary>
/// <param name="OrderId">The order.</param>
public sealed record OrderCancelled(Guid OrderId) : IBusMessage;

/// <summary>The books gave back what was paid on a cancelled order, less the fee.</summary>
/// <param name="OrderId">The order.</param>
public sealed record OrderRefunded(Guid OrderId) : IBusMessage;
