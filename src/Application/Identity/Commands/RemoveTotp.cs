using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using ErrorOr;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Removes the caller's authenticator app and backup codes; refused where the account must have one.</summary>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin, FreshSignIn = true)]
public sealed record RemoveTotpCommand : ICommand<Done>;

internal sealed class RemoveTotpCommandHandler(ICaller caller, ICredentials credentials, IMessageBus bus) : ICommandHandler<RemoveTotpCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RemoveTotpCommand request, CancellationToken cancellationToken)
    {
        var account = caller.AccountId!.Value;
        var removed = await credentials.RemoveTotpAsync(account, cancellationToken);
        if (removed.IsError)
            return removed.Errors;
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), account, SecurityNotice.TotpDisabled), cancellationToken);
        return new Done();
    }
}
