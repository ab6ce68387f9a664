using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Offers;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Timers;

/// <summary>Timer: ends offers whose validity is over.</summary>
[Access(Audience.System)]
public sealed record ExpireOffersCommand : ICommand<Done>;

/// <summary>A bounded batch a run.</summary>
internal sealed class ExpireOffersHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<ExpireOffersCommand, Done>
{
    private const int Batch = 200;

    public async Task<ErrorOr<Done>> Handle(ExpireOffersCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now();
        var due = await db.Set<Offer>().AsTracking().Where(row => row.ClosedAt == null && row.ValidUntil <= occasion.At)
            .OrderBy(row => row.ValidUntil).Take(Batch).ToListAsync(cancellationToken);
        foreach (var offer in due.Where(offer => offer.IsLive))
            offer.Expire(occasion);
        return default(Done);
    }
}
