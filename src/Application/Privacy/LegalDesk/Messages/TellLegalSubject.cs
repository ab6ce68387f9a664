using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Privacy.LegalDesk.Messages;

/// <summary>Tells a person that their data was disclosed by law.</summary>
/// <param name="CaseId">The case.</param>
public sealed record TellLegalSubject(Guid CaseId) : IBusMessage;
