namespace CarTrade.Domain.Shipping;

/// <summary>Until when a car may come into its destination, and when the ship must leave for that.</summary>
/// <param name="ArriveBy">Last day of arrival that every source accepts; null where no rule names one.</param>
/// <param name="Disputed">Whether sources disagree about it.</param>
/// <param name="VoyageDays">Days at sea, as known from the way by sea.</param>
public sealed record ImportWindow(DateOnly? ArriveBy, bool Disputed, int VoyageDays)
{
    /// <summary>No rule is known.</summary>
    public static ImportWindow Open(int voyageDays) => new(null, false, voyageDays);
}
