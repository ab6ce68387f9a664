using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <summary>How a total is to be paid: whole after the confirmation, or a deposit then and the balance after the departure.</summary>
/// <param name="DepositMinor">The deposit in minor units; null to pay all after the confirmation.</param>
/// <param name="FirstWithinDays">Days after the confirmation.</param>
/// <param name="BalanceWithinDays">Days after the departure.</param>
public sealed record PaymentPlan(long? DepositMinor, int FirstWithinDays = PaymentPlan.UsualDays, int BalanceWithinDays = PaymentPlan.UsualDays)
{
    /// <summary>Days where nothing is said.</summary>
    public const int UsualDays = 5;

    /// <summary>Most days.</summary>
    public const int MostDays = 60;

    /// <summary>The payments, which add up to the total; <c>proforma.plan_invalid</c>.</summary>
    /// <param name="total">The total.</param>
    internal ErrorOr<IReadOnlyList<Instalment>> Split(Money total)
    {
        if (FirstWithinDays is < 1 or > MostDays || BalanceWithinDays is < 1 or > MostDays)
            return ProformaErrors.PlanInvalid;
        if (DepositMinor is not { } deposit)
            return new List<Instalment> { Instalment.Of(1, InstalmentDue.OnConfirmation, FirstWithinDays, total.Minor) };
        if (deposit <= 0 || deposit >= total.Minor)
            return ProformaErrors.PlanInvalid;
        return new List<Instalment>
        {
            Instalment.Of(1, InstalmentDue.OnConfirmation, FirstWithinDays, deposit),
            Instalment.Of(2, InstalmentDue.OnShipment, BalanceWithinDays, total.Minor - deposit),
        };
    }
}
