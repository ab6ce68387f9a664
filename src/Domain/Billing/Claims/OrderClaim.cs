using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;

namespace CarTrade.Domain.Billing.Claims;

/// <summary>What a buyer owes on an order, as the books have it, and how money settles it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Asked">All that was asked for and not withdrawn.</param>
/// <param name="Open">What of it is not settled.</param>
/// <param name="First">What the proforma that stands wants first.</param>
public sealed record OrderClaim(OrderId OrderId, Money Asked, Money Open, Money First)
{
    /// <summary>What is settled.</summary>
    public Money Settled => Asked - Open;

    /// <summary>What is due: the rest of the first payment, and once that is there the rest of all.</summary>
    public Money Due => Settled.Minor < First.Minor && First.Minor - Settled.Minor < Open.Minor ? First - Settled : Open;

    /// <summary>What a proforma changes: it asks only for what was not asked for before, since a revised one asks for the same money. Null where that is nothing.</summary>
    /// <param name="proforma">The proforma's number.</param>
    /// <param name="total">Its total.</param>
    public Booking? Ask(string proforma, Money total)
    {
        var more = total - Asked;
        if (more.Minor > 0)
            return Bookings.Invoice(OrderId, proforma, more);
        return Math.Min(-more.Minor, Open.Minor) is > 0 and var less ? Bookings.WithdrawClaim(OrderId, proforma, total with { Minor = less }) : null;
    }

    /// <summary>
    /// Settles by money of a line. Errors: <c>money.insufficient</c> where the claim is smaller; <c>money.shortfall_too_large</c>. A conversion that comes out within
    /// tolerance above the claim settles it: rates move between the bank's hour and ours.
    /// </summary>
    /// <param name="from">The money.</param>
    /// <param name="allocation">Names the decision.</param>
    /// <param name="acceptShortfall">Puts what is then missing of what is due to bank charges, or to exchange differences where it was converted.</param>
    public ErrorOr<IReadOnlyList<Booking>> Settle(LineMoney from, Guid allocation, bool acceptShortfall)
    {
        var claimed = from.In(Open.Currency);
        if (from.Rate is not null && claimed.Minor > Open.Minor && Tolerance.Covers(claimed - Open, Open))
            claimed = Open;
        if (claimed.Minor <= 0 || claimed.Minor > Open.Minor)
            return BillingErrors.Insufficient;
        var given = Bookings.Allocate(from.Mode, allocation, from.LineId, OrderId, (from.Amount, claimed), from.Rate);
        var rest = (claimed.Minor <= Due.Minor ? Due : Open) - claimed;
        if (!acceptShortfall || rest.Minor == 0)
            return new List<Booking> { given };
        if (!Tolerance.Covers(rest, claimed))
            return BillingErrors.ShortfallTooLarge;
        return new List<Booking> { given, Bookings.Shortfall(OrderId, allocation, from.Rate is null ? BookAccount.BankCharges : BookAccount.Fx, rest) };
    }
}

/// <summary>Money of a line of a statement.</summary>
/// <param name="Mode">Whose account it is on.</param>
/// <param name="LineId">The line.</param>
/// <param name="Amount">How much, in the line's currency.</param>
/// <param name="Rate">The rate, where the claim is in another currency.</param>
public sealed record LineMoney(SettlementMode Mode, Guid LineId, Money Amount, RateUsed? Rate = null)
{
    /// <summary>What it is worth in a currency, rounded half to even to its minor unit; throws where it differs and there is no rate.</summary>
    /// <param name="currency">The currency.</param>
    public Money In(Currency currency) => Rate is { } rate
        ? Amount.ConvertTo(currency, rate.Rate)
        : Amount.Currency == currency ? Amount : throw new ArgumentException("A rate is needed.", nameof(currency));
}
