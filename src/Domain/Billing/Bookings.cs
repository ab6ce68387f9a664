using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Domain.Billing;

/// <summary>How each thing that happens to money is booked. Causes are ids of what happened, so that nothing is booked twice.</summary>
public static class Bookings
{
    /// <summary>A proforma asks for an amount.</summary>
    /// <param name="order">The order.</param>
    /// <param name="proforma">The proforma's number.</param>
    /// <param name="amount">What it asks for.</param>
    public static Booking Invoice(OrderId order, string proforma, Money amount) => new(
        MoneyEvent.Invoiced, $"invoice:{proforma}", [Of(BookAccount.Receivable, order, amount), Less(BookAccount.Invoiced, order, amount)]);

    /// <summary>What is open of a claim is not asked for any more.</summary>
    /// <param name="order">The order.</param>
    /// <param name="cause">What it follows from: a proforma's number, or a cancellation.</param>
    /// <param name="open">What is open.</param>
    public static Booking WithdrawClaim(OrderId order, string cause, Money open) => new(
        MoneyEvent.ClaimWithdrawn, $"withdrawal:{cause}", [Less(BookAccount.Receivable, order, open), Of(BookAccount.Invoiced, order, open)]);

    /// <summary>A line of a statement says that money came.</summary>
    /// <param name="mode">Whose account it is.</param>
    /// <param name="line">The line.</param>
    /// <param name="amount">What came.</param>
    public static Booking Receive(SettlementMode mode, Guid line, Money amount) => new(
        MoneyEvent.Received, ReceiptCause(line), [Of(Cash(mode), amount), Less(Unallocated(mode), line, amount)]);

    /// <summary>Money of a line settles claims of an order, to the same amount.</summary>
    /// <param name="mode">Whose account it is on.</param>
    /// <param name="allocation">Names the decision.</param>
    /// <param name="line">The line.</param>
    /// <param name="order">The order.</param>
    /// <param name="amount">How much.</param>
    public static Booking Allocate(SettlementMode mode, Guid allocation, Guid line, OrderId order, Money amount) => Allocate(mode, allocation, line, order, (amount, amount), null);

    /// <summary>Money of a line settles claims in another currency at a rate.</summary>
    /// <param name="mode">Whose account it is on.</param>
    /// <param name="allocation">Names the decision.</param>
    /// <param name="line">The line.</param>
    /// <param name="order">The order.</param>
    /// <param name="amounts">How much of the money, and how much of the claim.</param>
    /// <param name="rate">The rate.</param>
    public static Booking Allocate(SettlementMode mode, Guid allocation, Guid line, OrderId order, (Money Money, Money Claim) amounts, RateUsed? rate) => new(
        MoneyEvent.Allocated,
        AllocationCause(allocation),
        [
            Of(Unallocated(mode), line, amounts.Money), Less(Held(mode), order, amounts.Money),
            Less(BookAccount.Receivable, order, amounts.Claim), Of(BookAccount.Invoiced, order, amounts.Claim),
        ])
    {
        Rate = rate,
    };

    /// <summary>What an allocation is booked for.</summary>
    /// <param name="allocation">Names the decision.</param>
    public static string AllocationCause(Guid allocation) => $"allocation:{allocation}";

    /// <summary>What the shortfall of an allocation is booked for.</summary>
    /// <param name="allocation">The allocation's cause.</param>
    public static string ShortfallCauseOf(string allocation) => $"shortfall:{allocation[(allocation.IndexOf(':', StringComparison.Ordinal) + 1)..]}";

    /// <summary>What a receipt is booked for.</summary>
    /// <param name="line">The line.</param>
    public static string ReceiptCause(Guid line) => $"receipt:{line}";

    /// <summary>A small rest of a claim goes to a bucket instead of to the buyer.</summary>
    /// <param name="order">The order.</param>
    /// <param name="allocation">The allocation that fell short.</param>
    /// <param name="bucket">Bank charges or exchange differences.</param>
    /// <param name="rest">The rest.</param>
    public static Booking Shortfall(OrderId order, Guid allocation, BookAccount bucket, Money rest) => new(
        MoneyEvent.ShortfallBooked, ShortfallCauseOf(AllocationCause(allocation)), [Less(BookAccount.Receivable, order, rest), Of(bucket, order, rest)]);

    /// <summary>Trust money goes to the dealership, less a fee.</summary>
    /// <param name="order">The order.</param>
    /// <param name="cause">The evidence that releases it.</param>
    /// <param name="amount">What is released.</param>
    /// <param name="fee">What of it is kept.</param>
    public static Booking Release(OrderId order, string cause, Money amount, Money fee) => new(
        MoneyEvent.Released,
        $"release:{cause}",
        [Of(BookAccount.Trust, order, amount), Less(BookAccount.DealerPayable, order, amount - fee), Less(BookAccount.Fees, order, fee)]);

    /// <summary>A fee is kept of trust money, for a cancellation.</summary>
    /// <param name="order">The order.</param>
    /// <param name="cause">What it follows from.</param>
    /// <param name="fee">The fee.</param>
    public static Booking KeepFee(OrderId order, string cause, Money fee) => new(
        MoneyEvent.FeeKept, $"fee:{cause}", [Of(BookAccount.Trust, order, fee), Less(BookAccount.Fees, order, fee)]);

    /// <summary>An order's trust money is to go back.</summary>
    /// <param name="order">The order.</param>
    /// <param name="payment">The outgoing payment.</param>
    /// <param name="amount">How much.</param>
    public static Booking RefundDue(OrderId order, Guid payment, Money amount) => new(
        MoneyEvent.RefundDue, $"refund-due:{payment}", [Of(BookAccount.Trust, order, amount), Less(BookAccount.RefundPayable, order, amount)]);

    /// <summary>Money that belongs to no order is to go back.</summary>
    /// <param name="line">The line.</param>
    /// <param name="payment">The outgoing payment.</param>
    /// <param name="amount">How much.</param>
    public static Booking RefundDue(Guid line, Guid payment, Money amount) => new(
        MoneyEvent.RefundDue, $"refund-due:{payment}", [Of(BookAccount.Unallocated, line, amount), Less(BookAccount.RefundPayable, line, amount)]);

    /// <summary>An order's refund was sent.</summary>
    /// <param name="order">The order.</param>
    /// <param name="payment">The outgoing payment.</param>
    /// <param name="amount">How much.</param>
    public static Booking Refund(OrderId order, Guid payment, Money amount) => new(
        MoneyEvent.Refunded, $"refund:{payment}", [Of(BookAccount.RefundPayable, order, amount), Less(BookAccount.TrustCash, amount)]);

    /// <summary>A refund of a line was sent.</summary>
    /// <param name="line">The line.</param>
    /// <param name="payment">The outgoing payment.</param>
    /// <param name="amount">How much.</param>
    public static Booking Refund(Guid line, Guid payment, Money amount) => new(
        MoneyEvent.Refunded, $"refund:{payment}", [Of(BookAccount.RefundPayable, line, amount), Less(BookAccount.TrustCash, amount)]);

    /// <summary>The dealership was paid.</summary>
    /// <param name="order">The order.</param>
    /// <param name="payment">The outgoing payment.</param>
    /// <param name="amount">How much.</param>
    public static Booking PayOut(OrderId order, Guid payment, Money amount) => new(
        MoneyEvent.PaidOut, $"payout:{payment}", [Of(BookAccount.DealerPayable, order, amount), Less(BookAccount.TrustCash, amount)]);

    private static BookAccount Cash(SettlementMode mode) => mode == SettlementMode.Trust ? BookAccount.TrustCash : BookAccount.DirectEvidence;

    private static BookAccount Unallocated(SettlementMode mode) => mode == SettlementMode.Trust ? BookAccount.Unallocated : BookAccount.DirectUnallocated;

    private static BookAccount Held(SettlementMode mode) => mode == SettlementMode.Trust ? BookAccount.Trust : BookAccount.DirectSettled;

    private static Movement Of(BookAccount account, Money amount) => new(new(account, null, null, amount.Currency), amount.Minor);

    private static Movement Less(BookAccount account, Money amount) => new(new(account, null, null, amount.Currency), -amount.Minor);

    private static Movement Of(BookAccount account, OrderId order, Money amount) => new(new(account, order, null, amount.Currency), amount.Minor);

    private static Movement Less(BookAccount account, OrderId order, Money amount) => new(new(account, order, null, amount.Currency), -amount.Minor);

    private static Movement Of(BookAccount account, Guid line, Money amount) => new(new(account, null, line, amount.Currency), amount.Minor);

    private static Movement Less(BookAccount account, Guid line, Money amount) => new(new(account, null, line, amount.Currency), -amount.Minor);
}
