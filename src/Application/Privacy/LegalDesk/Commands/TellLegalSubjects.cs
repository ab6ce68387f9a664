using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.LegalDesk.Messages;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Timer: people whose data was disclosed by law are told, where no gag is in force any more.</summary>
[Access(Audience.System)]
public sealed record TellLegalSubjectsCommand : ICommand<Done>;

internal sealed class TellLegalSubjectsHandler(ICarTradeDb db, IMessageBus bus, TimeProvider clock) : ICommandHandler<TellLegalSubjectsCommand, Done>
{
    private const int Batch = 500;

    public async Task<ErrorOr<Done>> Handle(TellLegalSubjectsCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<LegalDisclosureCase>()
            .Where(row => row.PackagedAt != null && row.ToldAt == null && (row.GagUntil == null || row.GagUntil <= now))
            .OrderBy(row => row.Id).Take(Batch).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var id in due)
            await bus.SendAsync(new TellLegalSubject(id), cancellationToken);
        return default(Done);
    }
}
