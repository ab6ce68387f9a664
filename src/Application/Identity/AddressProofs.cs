using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using ErrorOr;

namespace CarTrade.Application.Identity;

/// <summary>What follows when the owner of an account's address showed that mail reaches them.</summary>
internal sealed class AddressProofs(ICredentials credentials, IAccounts accounts, IMessageBus bus)
{
    /// <summary>Marks the address as proved and tells the other features, the first time.</summary>
    public async Task<ErrorOr<Done>> ProveAsync(Guid accountId, CancellationToken ct)
    {
        if (await credentials.ProveEmailAsync(accountId, ct) && await accounts.FindAsync(accountId, ct) is { } account)
            await bus.SendAsync(new EmailProved(accountId, account.SubjectId), ct);
        return new Done();
    }
}
