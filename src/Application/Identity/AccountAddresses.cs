using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Identity;

/// <summary>Opens an account's address for the program's own work.</summary>
internal sealed class AccountAddresses(IAccounts accounts, IPolicyGate gate)
{
    /// <summary>The normalised address in force; null when the account is closed or its data destroyed.</summary>
    public async Task<string?> OfAsync(Guid accountId, CancellationToken ct)
    {
        if (await accounts.MailboxAsync(accountId, ct) is not { } mailbox)
            return null;
        var contact = await gate.OpenAsync(mailbox.Contact, Purpose.AccountService, Recipient.System, ct);
        return contact.IsError ? null : EmailAddress.Parse(contact.Value.Email).Value.Value;
    }
}
