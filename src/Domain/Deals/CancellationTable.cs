using CarTrade.Domain.Common;

namespace CarTrade.Domain.Deals;

/// <summary>What cancelling costs, as data. Before the first payment nothing; afterwards the side at fault pays.</summary>
public static class CancellationTable
{
    private const decimal Whole = 10_000m;

    /// <summary>The rows: one for each stage and fault.</summary>
    public static IReadOnlyList<CancellationRule> Rows { get; } =
    [
        new(CancellationStage.BeforeDeposit, FaultParty.Nobody, 0, false),
        new(CancellationStage.BeforeDeposit, FaultParty.Buyer, 0, false),
        new(CancellationStage.BeforeDeposit, FaultParty.Dealer, 0, false),
        new(CancellationStage.AfterDeposit, FaultParty.Nobody, 0, false),
        new(CancellationStage.AfterDeposit, FaultParty.Buyer, 1_000, true),
        new(CancellationStage.AfterDeposit, FaultParty.Dealer, 300, false),
        new(CancellationStage.AfterBooking, FaultParty.Nobody, 0, false),
        new(CancellationStage.AfterBooking, FaultParty.Buyer, 1_500, true),
        new(CancellationStage.AfterBooking, FaultParty.Dealer, 500, false),
    ];

    /// <summary>Whose fault a ground is.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="by">The side that states it.</param>
    public static FaultParty FaultOf(CancellationGround ground, ActorRole by) => ground switch
    {
        CancellationGround.ChangedMind => by == ActorRole.Dealer ? FaultParty.Dealer : FaultParty.Buyer,
        CancellationGround.NotPaid => FaultParty.Buyer,
        CancellationGround.CarNotAvailable => FaultParty.Dealer,
        _ => FaultParty.Nobody,
    };

    /// <summary>How far an order in this state has come.</summary>
    /// <param name="state">The state, not a pause.</param>
    public static CancellationStage StageOf(OrderState state) => state switch
    {
        OrderState.Confirmed or OrderState.ProformaIssued or OrderState.DepositDue => CancellationStage.BeforeDeposit,
        OrderState.DepositReceived or OrderState.VehicleSecured or OrderState.InspectionPassed => CancellationStage.AfterDeposit,
        _ => CancellationStage.AfterBooking,
    };

    /// <summary>The fee, rounded half to even to the currency's minor unit.</summary>
    /// <param name="state">The state in which the order is cancelled.</param>
    /// <param name="fault">Whose fault it is.</param>
    /// <param name="total">The proforma's total.</param>
    /// <param name="deposit">The first payment, in the same currency.</param>
    public static Money FeeOf(OrderState state, FaultParty fault, Money total, Money deposit)
    {
        var stage = StageOf(state);
        var rule = Rows.Single(row => row.Stage == stage && row.Fault == fault);
        var fee = decimal.ToInt64(decimal.Round(total.Minor * rule.FeeBasisPoints / Whole, 0, MidpointRounding.ToEven));
        return new(rule.AtMostDeposit ? Math.Min(fee, deposit.Minor) : fee, total.Currency);
    }
}
