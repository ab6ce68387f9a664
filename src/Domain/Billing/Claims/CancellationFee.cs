using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Domain.Billing.Claims;

/// <summary>The fee of a cancellation, as far as the trust account can keep it.</summary>
public static class CancellationFee
{
    /// <summary>Kept of what is held, where the buyer is at fault; null where nothing is.</summary>
    /// <param name="order">The order.</param>
    /// <param name="cancellation">Its cancellation.</param>
    /// <param name="held">Its balances.</param>
    public static Booking? Of(OrderId order, Cancellation cancellation, Balances held)
    {
        if (cancellation is not { Fault: FaultParty.Buyer, FeeMinor: > 0, Currency: { } code })
            return null;
        var currency = Currency.From(code);
        var kept = Math.Min(cancellation.FeeMinor, -held.Of(new(BookAccount.Trust, order, null, currency)));
        return kept > 0 ? Bookings.KeepFee(order, $"cancelled:{order}", new(kept, currency)) : null;
    }
}
