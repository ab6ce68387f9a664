using ErrorOr;

namespace CarTrade.Application.Identity;

/// <summary>Passwords, addresses and second factors of accounts. Everything happens in the current transaction.</summary>
public interface ICredentials
{
    /// <summary>Whether the password is the account's. Wrong ones count against the account at this address, and soon are refused unasked.</summary>
    Task<ErrorOr<Success>> CheckPasswordAsync(Guid accountId, string password, CancellationToken ct);

    /// <summary>Sets the password and ends all sessions but, where given, one.</summary>
    Task SetPasswordAsync(Guid accountId, string password, Guid? exceptSession, CancellationToken ct);

    /// <summary>Records that the address is proved; true the first time.</summary>
    Task<bool> ProveEmailAsync(Guid accountId, CancellationToken ct);

    /// <summary>Puts a proved new address, opened from its token, in force; false when another account has it meanwhile.</summary>
    Task<bool> ChangeEmailAsync(MailToken token, AccountContact contact, CancellationToken ct);

    /// <summary>Stores a fresh, sealed TOTP secret that is not in force yet, and gives it in Base32.</summary>
    Task<ErrorOr<string>> PrepareTotpAsync(Guid accountId, Guid? sessionId, CancellationToken ct);

    /// <summary>Puts the prepared secret in force if the code is right, lifts the session's restriction, and gives fresh backup codes.</summary>
    Task<ErrorOr<IReadOnlyList<string>>> ConfirmTotpAsync(Guid accountId, Guid? sessionId, string code, CancellationToken ct);

    /// <summary>Removes the second factor; refused where it is required.</summary>
    Task<ErrorOr<Success>> RemoveTotpAsync(Guid accountId, CancellationToken ct);
}
