using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Privacy.Cases.Messages;

/// <summary>Tells the other administrators of an alarm.</summary>
/// <param name="AlarmId">The alarm.</param>
public sealed record TellAccessAlarm(Guid AlarmId) : IBusMessage;

/// <summary>Tells one administrator of an alarm.</summary>
/// <param name="AlarmId">The alarm.</param>
/// <param name="AccountId">The administrator.</param>
public sealed record SendAccessAlarm(Guid AlarmId, Guid AccountId) : IBusMessage;
