using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Application.Identity.Passwords;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>
/// Asks to change the caller's address. It changes when the link mailed to the new address comes back; the old address is told at
/// once. The answer does not tell whether the new address has an account.
/// </summary>
/// <param name="NewEmail">The new address.</param>
/// <param name="Password">The caller's password.</param>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin, FreshSignIn = true)]
public sealed record RequestEmailChangeCommand(string NewEmail, string Password) : ICommand<Done>;

internal sealed class RequestEmailChangeCommandValidator : AbstractValidator<RequestEmailChangeCommand>
{
    public RequestEmailChangeCommandValidator()
    {
        RuleFor(command => command.NewEmail).Email();
        RuleFor(command => command.Password).ExistingPassword();
    }
}

internal sealed class RequestEmailChangeCommandHandler(ICaller caller, ICredentials credentials, IMailTokens tokens, IMessageBus bus)
    : ICommandHandler<RequestEmailChangeCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RequestEmailChangeCommand request, CancellationToken cancellationToken)
    {
        var account = caller.AccountId!.Value;
        var right = await credentials.CheckPasswordAsync(account, request.Password, cancellationToken);
        if (right.IsError)
            return right.Errors;
        await tokens.EndAsync(account, [MailTokenKind.ChangeEmail], cancellationToken);
        var token = await tokens.CreateAsync(new(MailTokenKind.ChangeEmail, account, NewEmail: request.NewEmail), cancellationToken);
        await bus.SendAsync(new SendEmailChangeProof(token), cancellationToken);
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), account, SecurityNotice.EmailChangeRequested), cancellationToken);
        return new Done();
    }
}
