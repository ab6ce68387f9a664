using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Deals;

/// <summary>A cancellation that was asked for or done: by whom, why, and what it costs whom.</summary>
[NotPersonal("terms of a cancellation")]
public sealed class Cancellation
{
    private Cancellation()
    {
    }

    /// <summary>The side that asked.</summary>
    public ActorRole AskedBy { get; private init; }

    /// <summary>Why.</summary>
    public CancellationGround Ground { get; private init; }

    /// <summary>Whose fault it is; that side pays the fee.</summary>
    public FaultParty Fault { get; private init; }

    /// <summary>The fee in minor units of <see cref="Currency"/>.</summary>
    public long FeeMinor { get; private init; }

    /// <summary>Currency of the fee; null where no proforma named one.</summary>
    public string? Currency { get; private init; }

    /// <summary>When it was asked for, UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    internal static Cancellation Of(OrderState state, CancellationGround ground, Proforma? proforma, Occasion occasion)
    {
        var fault = CancellationTable.FaultOf(ground, occasion.Role);
        var fee = proforma is null ? null : CancellationTable.FeeOf(state, fault, proforma.Price.Total, proforma.FirstPayment);
        return new()
        {
            AskedBy = occasion.Role,
            Ground = ground,
            Fault = fault,
            FeeMinor = fee?.Minor ?? 0,
            Currency = fee?.Currency.Code,
            AskedAt = occasion.At,
        };
    }
}
