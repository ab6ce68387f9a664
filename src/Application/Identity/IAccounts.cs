using CarTrade.Application.Abstractions;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Identity;

/// <summary>Accounts as other features need them. Everything happens in the current transaction.</summary>
public interface IAccounts
{
    /// <summary>Opens an account. False when the address already has one: nothing changed, and nobody may be told.</summary>
    Task<bool> CreateAsync(NewAccount account, CancellationToken ct);

    /// <summary>The account, or null.</summary>
    Task<AccountSummary?> FindAsync(Guid accountId, CancellationToken ct);

    /// <summary>The account of an address, or null.</summary>
    Task<AccountSummary?> FindByEmailAsync(string email, CancellationToken ct);

    /// <summary>The accounts of a dealership's staff.</summary>
    Task<IReadOnlyList<AccountSummary>> ListStaffAsync(Guid dealerId, CancellationToken ct);

    /// <summary>The operator's staff.</summary>
    Task<IReadOnlyList<AccountSummary>> ListAdminsAsync(CancellationToken ct);

    /// <summary>Suspends, reinstates or closes; whatever it is, sessions are over within a second on every instance.</summary>
    Task SetStatusAsync(Guid accountId, AccountStatus status, CancellationToken ct);

    /// <summary>Gives a dealership's person another role; the person signs in again.</summary>
    Task SetRoleAsync(Guid accountId, AccountRole role, CancellationToken ct);

    /// <summary>Closes for good and sets the address free, so that its owner may open another account.</summary>
    Task CloseAsync(Guid accountId, CancellationToken ct);

    /// <summary>The sealed address of an account with what the gate needs to open it, for a mail; null when there is no account.</summary>
    Task<AccountMailbox?> MailboxAsync(Guid accountId, CancellationToken ct);
}

/// <summary>An account to be opened.</summary>
/// <param name="Id">UUIDv7, made by the caller.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="Email">The address; sealed and indexed, never stored in clear.</param>
/// <param name="Key">The subject's data key, committed in the vault before.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>, for mails.</param>
/// <param name="PasswordHash">From <see cref="IPasswordHasher"/>; null while an invitation is open.</param>
/// <param name="SubjectId">The member or dealer person that the account stands for.</param>
/// <param name="DealerId">The dealership, for its staff.</param>
/// <param name="Role">The role, for a dealership's staff.</param>
public sealed record NewAccount(
    Guid Id,
    AccountKind Kind,
    string Email,
    SubjectKeyId Key,
    string Language,
    string? PasswordHash = null,
    Guid? SubjectId = null,
    Guid? DealerId = null,
    AccountRole Role = AccountRole.None);

/// <summary>What others may know of an account.</summary>
public sealed record AccountSummary(
    Guid Id,
    AccountKind Kind,
    AccountRole Role,
    AccountStatus Status,
    Guid? SubjectId,
    Guid? DealerId,
    bool EmailProved,
    bool HasTotp,
    string Language,
    DateTimeOffset CreatedAt);

/// <summary>The personal part of an account, sealed as one.</summary>
/// <param name="Email">The address in force.</param>
public sealed record AccountContact(string Email);

/// <summary>An account's address for a mail: open it through the gate.</summary>
/// <param name="Contact">Sealed address.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
/// <param name="Kind">Whose account it is.</param>
public sealed record AccountMailbox(SealedItem<AccountContact> Contact, string Language, AccountKind Kind);
