using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Deals;

/// <summary>To which step of the order a payment is tied.</summary>
public enum InstalmentDue
{
    /// <summary>The buyer's confirmation of the proforma.</summary>
    OnConfirmation,

    /// <summary>The departure, against a copy of the bill of lading.</summary>
    OnShipment,
}

/// <summary>One payment of a proforma's plan.</summary>
[NotPersonal("plan of payment")]
public sealed class Instalment
{
    private Instalment()
    {
    }

    /// <summary>1 for the first.</summary>
    public int Number { get; private init; }

    /// <summary>The step that it is tied to.</summary>
    public InstalmentDue Due { get; private init; }

    /// <summary>Days after that step.</summary>
    public int WithinDays { get; private init; }

    /// <summary>Amount in minor units of the proforma's currency.</summary>
    public long AmountMinor { get; private init; }

    internal static Instalment Of(int number, InstalmentDue due, int withinDays, long amount) =>
        new() { Number = number, Due = due, WithinDays = withinDays, AmountMinor = amount };
}
