using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers;

/// <summary>Loads a dealership whole, to be changed.</summary>
internal sealed class DealerLoader(ICarTradeDb db, ICaller caller)
{
    /// <summary>The caller's own.</summary>
    public Task<ErrorOr<Dealer>> OwnAsync(CancellationToken ct) => FindAsync(caller.DealerId ?? Guid.Empty, ct);

    /// <summary>The caller's own in the version that was read; <c>stale</c> otherwise.</summary>
    public async Task<ErrorOr<Dealer>> OwnAsync(int version, CancellationToken ct)
    {
        var own = await OwnAsync(ct);
        return own is { IsError: false, Value: var dealer } && dealer.Version != version ? CommonErrors.Stale : own;
    }

    /// <summary>Any, as far as the caller's role sees it.</summary>
    public async Task<ErrorOr<Dealer>> FindAsync(Guid dealerId, CancellationToken ct)
    {
        var id = new DealerId(dealerId);
        var dealer = await db.Set<Dealer>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        return dealer is null ? DealerErrors.NotFound : dealer;
    }
}
