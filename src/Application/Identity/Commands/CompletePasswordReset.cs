using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Application.Identity.Passwords;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>
/// Chooses a password by a mailed link: a new one after a reset, or the first one after an invitation. Ends every session; a second
/// factor stays as it is.
/// </summary>
/// <param name="Token">From the link's fragment.</param>
/// <param name="NewPassword">The password.</param>
[Access(Audience.Anyone)]
public sealed record CompletePasswordResetCommand(string Token, string NewPassword) : ICommand<Done>;

internal sealed class CompletePasswordResetCommandValidator : AbstractValidator<CompletePasswordResetCommand>
{
    public CompletePasswordResetCommandValidator()
    {
        RuleFor(command => command.Token).MailToken();
        RuleFor(command => command.NewPassword).NewPassword();
    }
}

internal sealed class CompletePasswordResetCommandHandler(IMailTokens tokens, ICredentials credentials, AddressProofs proofs, IMessageBus bus)
    : ICommandHandler<CompletePasswordResetCommand, Done>
{
    private static readonly MailTokenKind[] Kinds = [MailTokenKind.ResetPassword, MailTokenKind.Invitation];

    public async Task<ErrorOr<Done>> Handle(CompletePasswordResetCommand request, CancellationToken cancellationToken)
    {
        if (await tokens.UseAsync(request.Token, Kinds, cancellationToken) is not { AccountId: { } account })
            return IdentityErrors.InvalidLink;
        await credentials.SetPasswordAsync(account, request.NewPassword, null, cancellationToken);
        await tokens.EndAsync(account, Kinds, cancellationToken);
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), account, SecurityNotice.PasswordChanged), cancellationToken);
        return await proofs.ProveAsync(account, cancellationToken);
    }
}
