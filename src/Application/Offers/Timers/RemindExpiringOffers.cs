using CarTrade.Application.Abstractions;
using CarTrade.Application.Offers.Messages;
using CarTrade.Domain.Offers;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Timers;

/// <summary>Timer: reminds buyers of offers that run out within a day.</summary>
[Access(Audience.System)]
public sealed record RemindExpiringOffersCommand : ICommand<Done>;

/// <summary>Sends a reminder a revision; its Message-ID keeps a repeat from being a second mail.</summary>
internal sealed class RemindExpiringOffersHandler(ICarTradeDb db, IMessageBus bus, TimeProvider clock)
    : ICommandHandler<RemindExpiringOffersCommand, Done>
{
    private const int Batch = 500;
    private static readonly TimeSpan Notice = TimeSpan.FromHours(24);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    public async Task<ErrorOr<Done>> Handle(RemindExpiringOffersCommand request, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + Notice;
        var from = until - Interval;
        var due = await db.Set<Offer>().Where(row => row.ClosedAt == null && row.ValidUntil > from && row.ValidUntil <= until)
            .OrderBy(row => row.ValidUntil).Take(Batch).Select(row => new { row.Id, row.CurrentRevision }).ToListAsync(cancellationToken);
        foreach (var offer in due)
            await bus.SendAsync(new NotifyOfferExpiring(offer.Id.Value, offer.CurrentRevision), cancellationToken);
        return default(Done);
    }
}
