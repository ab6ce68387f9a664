using CarTrade.Application.Abstractions;
using CarTrade.Application.Offers.Messages;
using CarTrade.Domain.Offers;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Timers;

/// <summary>Timer: reminds buyers of offers that run out within a day.</summary>
[Access(Audience.System)]
public sealed record RemindExpiringOffersCommand : ICommand<Done>;

/// <summary>One reminder a revision, however often the timer turns; looks back some turns, so that none is missed while the program is away.</summary>
internal sealed class RemindExpiringOffersHandler(ICarTradeDb db, IMessageBus bus, IOnce once, TimeProvider clock)
    : ICommandHandler<RemindExpiringOffersCommand, Done>
{
    private static readonly TimeSpan Notice = TimeSpan.FromHours(24);
    private static readonly TimeSpan Back = TimeSpan.FromHours(6);

    public async Task<ErrorOr<Done>> Handle(RemindExpiringOffersCommand request, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + Notice;
        var from = until - Back;
        var due = await db.Set<Offer>().Where(row => row.ClosedAt == null && row.ValidUntil > from && row.ValidUntil <= until)
            .Select(row => new { row.Id, row.CurrentRevision }).ToListAsync(cancellationToken);
        var named = due.ToDictionary(offer => $"offer-expiring-{offer.Id.Value:N}-{offer.CurrentRevision}", StringComparer.Ordinal);
        foreach (var name in await once.FirstAsync(named.Keys, cancellationToken))
            await bus.SendAsync(new NotifyOfferExpiring(named[name].Id.Value, named[name].CurrentRevision), cancellationToken);
        return default(Done);
    }
}
