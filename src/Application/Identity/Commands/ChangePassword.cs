using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Application.Identity.Passwords;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Changes the caller's password and ends their other sessions.</summary>
/// <param name="Current">The password until now.</param>
/// <param name="New">The password from now on.</param>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin)]
public sealed record ChangePasswordCommand(string Current, string New) : ICommand<Done>;

internal sealed class ChangePasswordCommandValidator : AbstractValidator<ChangePasswordCommand>
{
    public ChangePasswordCommandValidator()
    {
        RuleFor(command => command.Current).ExistingPassword();
        RuleFor(command => command.New).NewPassword();
    }
}

internal sealed class ChangePasswordCommandHandler(ICaller caller, ICredentials credentials, IMessageBus bus)
    : ICommandHandler<ChangePasswordCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ChangePasswordCommand request, CancellationToken cancellationToken)
    {
        var account = caller.AccountId!.Value;
        var right = await credentials.CheckPasswordAsync(account, request.Current, cancellationToken);
        if (right.IsError)
            return right.Errors;
        await credentials.SetPasswordAsync(account, request.New, caller.SessionId, cancellationToken);
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), account, SecurityNotice.PasswordChanged), cancellationToken);
        return new Done();
    }
}
