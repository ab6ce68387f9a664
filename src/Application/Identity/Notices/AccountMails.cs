using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Identity.Notices;

/// <summary>Opens an account's address for a mail about the account. Null when there is none, or the policy forbids it.</summary>
internal sealed class AccountMailOpener(IAccounts accounts, IPolicyGate gate)
{
    public async Task<(string Email, string Language)?> OfAsync(Guid accountId, CancellationToken ct) =>
        await accounts.MailboxAsync(accountId, ct) is { } mailbox ? await OpenAsync(mailbox.Contact, mailbox.Language, ct) : null;

    public async Task<(string Email, string Language)?> OpenAsync(SealedItem<AccountContact> contact, string language, CancellationToken ct)
    {
        var opened = await gate.OpenAsync(contact, Purpose.AccountService, Recipient.System, ct);
        return opened.IsError ? null : (opened.Value.Email, language);
    }
}

/// <summary>Mails the link that proves a new account's address.</summary>
internal sealed class SendEmailProofHandler(IMailTokens tokens, AccountMailOpener opener, IMailer mailer, ILinks links, TimeProvider clock)
    : IMessageHandler<SendEmailProof>
{
    public async Task HandleAsync(SendEmailProof message, CancellationToken ct)
    {
        if (await tokens.FindAsync(message.MailTokenId, ct) is not { AccountId: { } account } || await opener.OfAsync(account, ct) is not { } to)
            return;
        await mailer.SendAsync(
            MailTemplates.ProveAddress(
                message.MailTokenId, to.Language, to.Email, null, links.Page("/verify-email", tokens.Raw(message.MailTokenId)),
                clock.GetUtcNow() + MailTokenRules.Life(MailTokenKind.ProveEmail)),
            ct);
    }
}

/// <summary>Mails the link that sets a new password; nothing where the address has no account.</summary>
internal sealed class SendPasswordResetHandler(IMailTokens tokens, AccountMailOpener opener, IMailer mailer, ILinks links, TimeProvider clock)
    : IMessageHandler<SendPasswordReset>
{
    public async Task HandleAsync(SendPasswordReset message, CancellationToken ct)
    {
        if (await tokens.FindAsync(message.MailTokenId, ct) is not { AccountId: { } account } || await opener.OfAsync(account, ct) is not { } to)
            return;
        await mailer.SendAsync(
            MailTemplates.ResetPassword(
                message.MailTokenId, to.Language, to.Email, null, links.Page("/reset-password", tokens.Raw(message.MailTokenId)),
                clock.GetUtcNow() + MailTokenRules.Life(MailTokenKind.ResetPassword)),
            ct);
    }
}

/// <summary>Mails the link that proves a new address to that address.</summary>
internal sealed class SendEmailChangeProofHandler(
    IMailTokens tokens, IAccounts accounts, AccountMailOpener opener, IMailer mailer, ILinks links, TimeProvider clock) : IMessageHandler<SendEmailChangeProof>
{
    public async Task HandleAsync(SendEmailChangeProof message, CancellationToken ct)
    {
        if (await tokens.FindAsync(message.MailTokenId, ct) is not { AccountId: { } account, NewContact: { } contact }
            || await accounts.FindAsync(account, ct) is not { } owner
            || await opener.OpenAsync(contact, owner.Language, ct) is not { } to)
            return;
        await mailer.SendAsync(
            MailTemplates.ProveAddress(
                message.MailTokenId, to.Language, to.Email, null, links.Page("/verify-email", tokens.Raw(message.MailTokenId)),
                clock.GetUtcNow() + MailTokenRules.Life(MailTokenKind.ChangeEmail)),
            ct);
    }
}

/// <summary>Mails the link by which an invited person sets the first password.</summary>
internal sealed class SendInvitationHandler(
    IMailTokens tokens, IAccounts accounts, IDealerDirectory dealers, AccountMailOpener opener, IMailer mailer, ILinks links, TimeProvider clock)
    : IMessageHandler<SendInvitation>
{
    public async Task HandleAsync(SendInvitation message, CancellationToken ct)
    {
        if (await tokens.FindAsync(message.MailTokenId, ct) is not { AccountId: { } id }
            || await accounts.FindAsync(id, ct) is not { } account
            || await opener.OfAsync(id, ct) is not { } to)
            return;
        var name = account.DealerId is { } dealer && (await dealers.NamesAsync([dealer], ct)).TryGetValue(dealer, out var found) ? found.Name : "CarTrade";
        await mailer.SendAsync(
            MailTemplates.StaffInvitation(
                message.MailTokenId, to.Language, to.Email, null, links.Page("/staff-invitation", tokens.Raw(message.MailTokenId)), name,
                clock.GetUtcNow() + MailTokenRules.Life(MailTokenKind.Invitation)),
            ct);
    }
}

/// <summary>Tells the owner of an account what happened to it.</summary>
internal sealed class SendSecurityNoticeHandler(AccountMailOpener opener, IMailer mailer, ILinks links, TimeProvider clock) : IMessageHandler<SendSecurityNotice>
{
    public async Task HandleAsync(SendSecurityNotice message, CancellationToken ct)
    {
        if (await opener.OfAsync(message.AccountId, ct) is not { } to)
            return;
        var (now, account) = (clock.GetUtcNow(), links.Page("/account"));
        await mailer.SendAsync(
            message.Notice switch
            {
                SecurityNotice.AlreadyRegistered =>
                    MailTemplates.AlreadyRegistered(message.Id, to.Language, to.Email, null, links.Page("/sign-in")),
                SecurityNotice.EmailChangeRequested or SecurityNotice.EmailChanged => MailTemplates.AddressChanged(
                    message.Id, to.Language, to.Email, null, account, now, message.Notice == SecurityNotice.EmailChanged),
                SecurityNotice.SessionReplayed => MailTemplates.SessionRevoked(message.Id, to.Language, to.Email, null, account, now),
                _ => MailTemplates.SecurityChanged(message.Id, to.Language, to.Email, null, account, now, What(message.Notice, to.Language)),
            },
            ct);
    }

    private static string What(SecurityNotice notice, string language) => (notice, language) switch
    {
        (SecurityNotice.PasswordChanged, "ja") => "パスワードの変更",
        (SecurityNotice.PasswordChanged, _) => "the password was changed",
        (SecurityNotice.TotpEnabled, "ja") => "二段階認証の設定",
        (SecurityNotice.TotpEnabled, _) => "a second factor was set up",
        (SecurityNotice.TotpDisabled, "ja") => "二段階認証の解除",
        (SecurityNotice.TotpDisabled, _) => "the second factor was removed",
        (_, "ja") => "バックアップコードによるサインイン",
        _ => "a backup code was used to sign in",
    };
}
