using CarTrade.Application.Abstractions;
using CarTrade.Domain.Shipping;

namespace CarTrade.Application.Shipping.Messages;

/// <summary>Tell those whose business it is of a day that is near, or that will be missed.</summary>
/// <param name="ShipmentId">The shipment.</param>
/// <param name="Kind">What the day is about.</param>
public sealed record TellDeadline(Guid ShipmentId, DeadlineKind Kind) : IBusMessage;
