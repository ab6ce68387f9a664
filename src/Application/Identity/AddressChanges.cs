using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Application.Identity;

/// <summary>Puts a proved new address in force.</summary>
internal sealed class AddressChanges(ICredentials credentials, IAccounts accounts, IPolicyGate gate, IMessageBus bus)
{
    /// <summary>Changes the address that the token proves; the link is worth nothing when another account took the address meanwhile.</summary>
    public async Task<ErrorOr<Done>> CompleteAsync(MailToken token, CancellationToken ct)
    {
        if (token is not { AccountId: { } id, NewContact: { } contact } || await accounts.FindAsync(id, ct) is not { Status: AccountStatus.Active } account)
            return IdentityErrors.InvalidLink;
        var opened = await gate.OpenAsync(contact, Purpose.AccountService, Recipient.System, ct);
        if (opened.IsError)
            return opened.Errors;
        if (!await credentials.ChangeEmailAsync(token, opened.Value, ct))
            return IdentityErrors.InvalidLink;
        await bus.SendAsync(new EmailChanged(id, account.SubjectId), ct);
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), id, SecurityNotice.EmailChanged), ct);
        return new Done();
    }
}
