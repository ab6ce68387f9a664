using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Incidents;

namespace CarTrade.Application.Privacy.Incidents.Messages;

/// <summary>Tells one administrator that a clock of an incident rings.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Duty">Which duty.</param>
/// <param name="Alarm">Reminder, or overdue.</param>
/// <param name="AccountId">The administrator.</param>
public sealed record SendIncidentAlarm(Guid IncidentId, DutyKind Duty, DutyAlarm Alarm, Guid AccountId) : IBusMessage;
