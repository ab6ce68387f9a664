using CarTrade.Application.Abstractions;
using CarTrade.Domain.Identity;

namespace CarTrade.Application.Identity;

/// <summary>
/// Tokens of mailed links. The raw token follows from its id by a keyed hash, so a message carries the id alone and a repeat
/// sends the same link; the database holds only a hash of it. Everything happens in the current transaction.
/// </summary>
public interface IMailTokens
{
    /// <summary>Makes a token and gives its id.</summary>
    Task<Guid> CreateAsync(NewMailToken token, CancellationToken ct);

    /// <summary>
    /// Makes a token for the account of an address, or an idle one when there is none, in the same time; null when the address
    /// asked too often.
    /// </summary>
    Task<Guid?> CreateForAddressAsync(MailTokenKind kind, string email, CancellationToken ct);

    /// <summary>The raw token for the link's fragment.</summary>
    string Raw(Guid tokenId);

    /// <summary>What a token is for, while it lives; null when it is used up, expired or idle.</summary>
    Task<MailToken?> FindAsync(Guid tokenId, CancellationToken ct);

    /// <summary>Uses a raw token once; of several at the same time, as many win as it has uses left. Null when it is worth nothing.</summary>
    Task<MailToken?> UseAsync(string raw, IReadOnlyCollection<MailTokenKind> kinds, CancellationToken ct);

    /// <summary>Ends all other tokens of the kinds for an account.</summary>
    Task EndAsync(Guid accountId, IReadOnlyCollection<MailTokenKind> kinds, CancellationToken ct);
}

/// <summary>A token to be made.</summary>
/// <param name="Kind">What it permits.</param>
/// <param name="AccountId">The account, unless it is a guest's.</param>
/// <param name="RequestId">The purchase request of a guest.</param>
/// <param name="NewEmail">The address that a change of address proves.</param>
public sealed record NewMailToken(MailTokenKind Kind, Guid? AccountId = null, Guid? RequestId = null, string? NewEmail = null);

/// <summary>A living token.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it permits.</param>
/// <param name="AccountId">The account.</param>
/// <param name="RequestId">The purchase request of a guest.</param>
/// <param name="NewContact">The sealed new address, for a change of address.</param>
/// <param name="NewEmailIndex">Blind index of the new address.</param>
public sealed record MailToken(
    Guid Id,
    MailTokenKind Kind,
    Guid? AccountId,
    Guid? RequestId,
    SealedItem<AccountContact>? NewContact,
    byte[]? NewEmailIndex);
