using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Privacy.LegalDesk.Messages;

/// <summary>Tells a person what is proposed to be made public on a breach, before anybody can agree to it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="NoticeId">The notice; a new proposal has another.</param>
public sealed record NoticeBreachSubject(Guid CaseId, Guid NoticeId) : IBusMessage;
