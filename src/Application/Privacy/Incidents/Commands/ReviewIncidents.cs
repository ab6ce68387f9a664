using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Cases;
using CarTrade.Application.Privacy.Incidents.Messages;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>Timer: every clock that rings is told to all administrators, once as a reminder and once when it is overdue.</summary>
[Access(Audience.System)]
public sealed record ReviewIncidentsCommand : ICommand<Done>;

internal sealed class ReviewIncidentsHandler(ICarTradeDb db, AdminMailboxes admins, IMessageBus bus, TimeProvider clock) : ICommandHandler<ReviewIncidentsCommand, Done>
{
    private const int Batch = 200;

    public async Task<ErrorOr<Done>> Handle(ReviewIncidentsCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<Incident>().AsTracking()
            .Where(row => row.ClosedAt == null && row.Duties.Any(duty => duty.MetAt == null && duty.RemindAt <= now && duty.EscalatedAt == null))
            .OrderBy(row => row.Id).Take(Batch).ToListAsync(cancellationToken);
        IReadOnlyList<Guid> everybody = due.Count == 0 ? [] : await admins.OthersAsync(null, cancellationToken);
        foreach (var incident in due)
        {
            foreach (var (kind, alarm) in incident.Ring(now))
                foreach (var admin in everybody)
                    await bus.SendAsync(new SendIncidentAlarm(incident.Id, kind, alarm, admin), cancellationToken);
        }

        return default(Done);
    }
}
