namespace CarTrade.Domain.Deals;

/// <summary>Why an order ends early; it decides whose fault it is.</summary>
public enum CancellationGround
{
    /// <summary>Whoever asks does not want to go on: that side's fault.</summary>
    ChangedMind,

    /// <summary>The buyer did not pay in time: the buyer's fault.</summary>
    NotPaid,

    /// <summary>The dealer cannot deliver the car: the dealer's fault.</summary>
    CarNotAvailable,

    /// <summary>The car failed its inspection: nobody's fault.</summary>
    InspectionFailed,

    /// <summary>The destination does not let the car in: nobody's fault.</summary>
    ImportRefused,
}
