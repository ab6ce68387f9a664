using System.Globalization;
using CarTrade.Application.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Identity;

/// <summary>Refusals of sign-in and accounts.</summary>
public static class IdentityErrors
{
    /// <summary>Metadata key of the seconds after which a retry may help.</summary>
    public const string RetryAfter = "retryAfter";

    /// <summary>Wrong address or password, no such account, suspended: never says which.</summary>
    public static Error InvalidCredentials { get; } =
        Error.Unauthorized("auth.invalid_credentials", "The e-mail address, password or code is not right, or the address is not proved yet: follow the link in our mail.");

    /// <summary>The password is right; the account also needs a code.</summary>
    public static Error TotpRequired { get; } = Error.Unauthorized("auth.totp_required", "Enter the code of your authenticator app.");

    /// <summary>The account must have a second factor and has none.</summary>
    public static Error TotpEnrolmentRequired { get; } =
        Error.Forbidden("auth.totp_enrolment_required", "This account needs an authenticator app before it can be used.");

    /// <summary>The current password is wrong.</summary>
    public static Error WrongPassword { get; } = Error.Validation("auth.wrong_password", "The current password is not right.");

    /// <summary>A code is wrong, used or out of time.</summary>
    public static Error WrongCode { get; } = Error.Validation("auth.wrong_code", "The code is not right, or was used already.");

    /// <summary>There is no second factor being set up.</summary>
    public static Error TotpNotPrepared { get; } =
        Error.Conflict("auth.totp_not_prepared", "Ask for a new secret first: there is none waiting for its code.");

    /// <summary>There is a second factor already.</summary>
    public static Error TotpInForce { get; } = Error.Conflict("auth.totp_in_force", "Sign in with the authenticator app that is in force first.");

    /// <summary>The second factor may be replaced, not removed.</summary>
    public static Error TotpNeeded { get; } = Error.Conflict("auth.totp_needed", "This kind of account must keep its authenticator app.");

    /// <summary>A mailed link is wrong, used or too old: never says which.</summary>
    public static Error InvalidLink { get; } =
        Error.Custom(CommonErrors.Gone, "auth.invalid_link", "This link is not valid any more. Ask for a new one.");

    /// <summary>The address has an account already; only said to staff who open accounts.</summary>
    public static Error AddressTaken { get; } = Error.Conflict("auth.address_taken", "This address has an account already.");

    /// <summary>The client has as many keys as it can have.</summary>
    public static Error TooManyKeys => DealerApiClientErrors.TooManyKeys;

    /// <summary>The key is no public EC P-256 key.</summary>
    public static Error InvalidKey { get; } =
        Error.Validation("api_client.invalid_key", "Send a public JWK: kty EC, crv P-256, x and y, and no private part.");

    /// <summary>The deployment refuses client secrets.</summary>
    public static Error SecretsRefused { get; } =
        Error.Conflict("api_client.secrets_refused", "This site takes keys only, no client secrets.");

    /// <summary>Too many tries.</summary>
    public static Error TooMany(TimeSpan wait) => Error.Custom(
        429,
        "rate_limited",
        "Too many tries. Wait a moment.",
        new(StringComparer.Ordinal) { [RetryAfter] = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture) });
}
