using ErrorOr;

namespace CarTrade.Application.Offers;

/// <summary>Refusals that need more than the aggregate to know.</summary>
public static class OfferRefusals
{
    /// <summary>No sea port has this code.</summary>
    public static Error UnknownPort { get; } = Error.Validation(
        "port.unknown", "No sea port has this UN/LOCODE.", new(StringComparer.Ordinal) { ["field"] = "port" });
}
