using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Identity;

namespace CarTrade.Application.Identity;

/// <summary>Opens accounts for people who sign themselves up, without telling anybody but the address's owner whether it was known.</summary>
internal sealed class SignUps(IAccounts accounts, IPasswordHasher passwords, IMailTokens tokens, IMessageBus bus)
{
    /// <summary>
    /// True when the account is open and its proving mail under way; false when the address has an account, whose owner is told. Both take
    /// the time of a password's hash.
    /// </summary>
    public async Task<bool> OpenAsync(NewAccount account, string password, CancellationToken ct)
    {
        var hash = await passwords.HashAsync(password, ct);
        if (await accounts.CreateAsync(account with { PasswordHash = hash }, ct))
        {
            await bus.SendAsync(new SendEmailProof(await tokens.CreateAsync(new(MailTokenKind.ProveEmail, account.Id), ct)), ct);
            return true;
        }

        if (await accounts.FindByEmailAsync(account.Email, ct) is { } known)
            await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), known.Id, SecurityNotice.AlreadyRegistered), ct);
        return false;
    }
}
