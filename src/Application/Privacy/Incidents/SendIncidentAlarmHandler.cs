using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.Cases;
using CarTrade.Application.Privacy.Incidents.Messages;
using CarTrade.Domain.Privacy.Incidents;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Incidents;

/// <summary>One mail: the reference, the duty and its time, nothing of the incident itself.</summary>
internal sealed class SendIncidentAlarmHandler(ICarTradeDb db, AdminMailboxes admins, IMailer mailer, ILinks links) : IMessageHandler<SendIncidentAlarm>
{
    public async Task HandleAsync(SendIncidentAlarm message, CancellationToken ct)
    {
        var incident = await db.Set<Incident>().SingleOrDefaultAsync(row => row.Id == message.IncidentId, ct);
        if (incident?.Duties.SingleOrDefault(duty => duty.Kind == message.Duty) is not { MetAt: null } due || await admins.OfAsync(message.AccountId, ct) is not { } to)
            return;
        var id = MailIds.Of($"incident-{incident.Id:N}-{message.Duty}-{message.Alarm}", message.AccountId);
        var (link, what) = (links.Page("/swagger"), IncidentDrafts.NameOf(message.Duty, to.Language));
        await mailer.SendAsync(
            message.Alarm == DutyAlarm.Overdue
                ? MailTemplates.IncidentOverdue(id, to.Language, to.Email, null, link, incident.Reference.Value, what, due.DueAt)
                : MailTemplates.IncidentReminder(id, to.Language, to.Email, null, link, incident.Reference.Value, what, due.DueAt),
            ct);
    }
}
