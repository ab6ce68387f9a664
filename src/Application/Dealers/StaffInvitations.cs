using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Identity;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>Opens accounts for invited people and mails them the link to choose a password.</summary>
internal sealed class StaffInvitations(IAccounts accounts, IMailTokens tokens, IMessageBus bus)
{
    /// <summary><c>dealer_staff.already_on_staff</c> for the dealership's own people; of other accounts it says nothing.</summary>
    public async Task<ErrorOr<Success>> SendAsync(NewAccount account, CancellationToken ct)
    {
        if (await accounts.CreateAsync(account, ct))
        {
            await bus.SendAsync(new SendInvitation(await tokens.CreateAsync(new(MailTokenKind.Invitation, account.Id), ct)), ct);
            return Result.Success;
        }

        if (await accounts.FindByEmailAsync(account.Email, ct) is not { } known)
            return Result.Success;
        if (known.DealerId == account.DealerId)
            return DealerStaffErrors.AlreadyOnStaff;
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), known.Id, SecurityNotice.AlreadyRegistered), ct);
        return Result.Success;
    }

    /// <summary>Ends what a removed person could still do: the account, or the open invitation.</summary>
    public async Task EndAsync(DealerStaff person, CancellationToken ct)
    {
        var account = person.AccountId ?? (await accounts.ListStaffAsync(person.DealerId.Value, ct)).FirstOrDefault(row => row.SubjectId == person.Id.Value)?.Id;
        if (account is { } id)
            await accounts.CloseAsync(id, ct);
    }

    /// <summary>Lets the account follow the person's role.</summary>
    public async Task FollowRoleAsync(DealerStaff person, CancellationToken ct)
    {
        var account = (await accounts.ListStaffAsync(person.DealerId.Value, ct)).FirstOrDefault(row => row.SubjectId == person.Id.Value);
        if (account is not null)
            await accounts.SetRoleAsync(account.Id, person.Role.ToAccountRole(), ct);
    }
}
