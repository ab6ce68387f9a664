using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Release;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Release;

/// <summary>Asks, whenever a payment to a dealer is proposed, approved or sent, whether order and shipment allow it at that moment.</summary>
internal sealed class ReleaseCheck(ICarTradeDb db, IOccasions occasions)
{
    /// <summary>Success for whatever does not go to a dealer.</summary>
    public async Task<ErrorOr<Success>> OfAsync(OutPayment payment, CancellationToken ct)
    {
        if (payment.Kind != OutPaymentKind.Payout || payment.OrderId is not { } id)
            return Result.Success;
        if (await db.Set<Order>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } order)
            return CommonErrors.NotFound;
        if (payment.Ground == OutPaymentGround.Cancelled)
            return TrustRelease.CheckFee(order);
        var shipment = await db.Set<Shipment>().SingleOrDefaultAsync(row => row.OrderId == id, ct);
        return TrustRelease.Check(order, shipment, DateOnly.FromDateTime(occasions.Now().At.UtcDateTime));
    }
}
