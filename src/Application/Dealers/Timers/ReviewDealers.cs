using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Dealers;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers.Timers;

/// <summary>Timer: suspends whose accreditation or evidence has lapsed, and marks the renewal as due where something ends within 30 days.</summary>
[Access(Audience.System)]
public sealed record ReviewDealersCommand : ICommand<Done>;

/// <summary>All of them: there are hundreds, not millions.</summary>
internal sealed class ReviewDealersHandler(ICarTradeDb db, DealerRulings rulings, IOccasions occasions) : ICommandHandler<ReviewDealersCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ReviewDealersCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now("3.3");
        var standing = await db.Set<Dealer>().AsTracking()
            .Where(row => row.State == DealerState.Accredited || row.State == DealerState.RenewalDue)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var dealer in standing)
        {
            if (!dealer.Review(occasion).IsError && dealer.State == DealerState.Suspended)
                await rulings.FollowAsync(dealer, AccreditationOutcome.Suspended, cancellationToken);
        }

        return default(Done);
    }
}
