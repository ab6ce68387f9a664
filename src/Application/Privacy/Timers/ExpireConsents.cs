using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Timers;

/// <summary>Timer: notes that permissions ran out. They do not live past their end whether it is noted or not.</summary>
[Access(Audience.System)]
public sealed record ExpireConsentsCommand : ICommand<Done>;

/// <summary>Some at each turn.</summary>
internal sealed class ExpireConsentsHandler(ICarTradeDb db, Preferences preferences, IOccasions occasions) : ICommandHandler<ExpireConsentsCommand, Done>
{
    private const int Batch = 500;

    public async Task<ErrorOr<Done>> Handle(ExpireConsentsCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now();
        var events = db.Set<ConsentEvent>();
        var owners = await events.Where(row => row.Until <= occasion.At && row.Action == ConsentAction.Give)
            .Where(row => !events.Any(later => later.OwnerId == row.OwnerId && later.Sequence > row.Sequence && later.Kind == row.Kind && later.RecipientId == row.RecipientId))
            .Select(row => row.OwnerId).Distinct().Take(Batch).ToListAsync(cancellationToken);
        foreach (var owner in owners)
        {
            var book = await preferences.LoadAsync(owner, cancellationToken);
            foreach (var matter in book.Matters)
                book.Expire(matter, occasion);
            preferences.Append(book);
        }

        return default(Done);
    }
}
