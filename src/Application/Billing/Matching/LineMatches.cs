using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Payments;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Matching;

/// <summary>Where lines stand, to be moved; and what is left of them.</summary>
internal sealed class LineMatches(ICarTradeDb db, IBooks books, IOccasions occasions)
{
    private static readonly OutPaymentState[] Pending = [OutPaymentState.Proposed, OutPaymentState.Approved, OutPaymentState.Sent, OutPaymentState.Unknown];

    /// <summary>Where a line stands; new where nobody looked at it.</summary>
    public async Task<LineMatch> OfAsync(Guid line, CancellationToken ct)
    {
        if (await db.Set<LineMatch>().AsTracking().SingleOrDefaultAsync(row => row.LineId == line, ct) is { } known)
            return known;
        var match = LineMatch.Of(line);
        db.Set<LineMatch>().Add(match);
        return match;
    }

    /// <summary>What belongs to no order and is not set apart.</summary>
    public async Task<long> LeftAsync(Guid line, CancellationToken ct) => -(await books.OfLineAsync(line, ct)).All
        .Where(balance => balance.Key.Account is BookAccount.Unallocated or BookAccount.DirectUnallocated).Sum(balance => balance.Value);

    /// <summary>Notes that an outgoing payment of the line ended, where it was the last.</summary>
    public async Task<ErrorOr<Success>> ReturnEndedAsync(OutPayment payment, CancellationToken ct)
    {
        if (payment.LineId is not { } line || await db.Set<OutPayment>().AnyAsync(row => row.LineId == line && row.Id != payment.Id && Pending.Contains(row.State), ct))
            return Result.Success;
        var match = await OfAsync(line, ct);
        return match.State == LineMatchState.Returning ? match.EndReturn(await LeftAsync(line, ct), occasions.Now("1.3")) : Result.Success;
    }
}
