using ErrorOr;

namespace CarTrade.Application.Members;

/// <summary>Refusals that need more than the aggregate to know.</summary>
public static class MemberRefusals
{
    /// <summary>Another version of the policy is in force.</summary>
    public static Error PolicyOutdated { get; } =
        Error.Conflict("member.policy_outdated", "The privacy policy has changed; read and accept the version in force.");

    /// <summary>Not a country of the catalogue.</summary>
    public static Error UnknownCountry { get; } = Field("country", "country.unknown", "This country is not in the catalogue.");

    /// <summary>An address that is thrown away cannot keep an account.</summary>
    public static Error DisposableAddress { get; } = Field("email", "email.disposable", "Use an address that you keep: the account hangs on it.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
