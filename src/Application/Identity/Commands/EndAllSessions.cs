using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Signs the caller out everywhere, here included.</summary>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin)]
public sealed record EndAllSessionsCommand : ICommand<Done>;

internal sealed class EndAllSessionsCommandHandler(ICaller caller, ISessions sessions) : ICommandHandler<EndAllSessionsCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(EndAllSessionsCommand request, CancellationToken cancellationToken)
    {
        await sessions.EndAllAsync(caller.AccountId!.Value, null, cancellationToken);
        return new Done();
    }
}
