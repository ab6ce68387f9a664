using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>Refusals that need more than the aggregate to know.</summary>
public static class DealerRefusals
{
    /// <summary>Not the version in force.</summary>
    public static Error AgreementOutdated { get; } =
        Field("agreementVersion", "dealer.agreement_outdated", "The data-sharing agreement has changed; read and sign the version in force.");

    /// <summary>Another version of the policy is in force.</summary>
    public static Error PolicyOutdated { get; } =
        Error.Conflict("dealer.policy_outdated", "The privacy policy has changed; read and accept the version in force.");

    /// <summary>A make that the trade does not know.</summary>
    public static Error UnknownMake { get; } = Field("makes", "make.unknown", "One of the makes is not in the catalogue.");

    /// <summary>A country that the catalogue does not know.</summary>
    public static Error UnknownDestination { get; } = Field("destinations", "country.unknown", "One of the destinations is not in the catalogue.");

    /// <summary>Not in the future, beyond a year, or after the client itself.</summary>
    public static Error LifeTooLong { get; } = Field("expiresAt", "api_client.key_expiry_invalid", "It ends in the future and within a year; a key not after its client.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
