namespace CarTrade.Domain.Dealers;

/// <summary>Whether a dealership may receive contacts and send offers, at one instant.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="MayReceive">Accredited then, evidence unlapsed, data-sharing agreement in its present version.</param>
public sealed record DealerStanding(DealerId DealerId, bool MayReceive);
