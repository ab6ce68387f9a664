using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Signs somebody out everywhere, by the operator's staff.</summary>
/// <param name="AccountId">Whose sessions.</param>
[Access(Audience.Admin)]
public sealed record EndAccountSessionsCommand(Guid AccountId) : ICommand<Done>;

internal sealed class EndAccountSessionsCommandHandler(IAccounts accounts, ISessions sessions) : ICommandHandler<EndAccountSessionsCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(EndAccountSessionsCommand request, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(request.AccountId, cancellationToken) is null)
            return CommonErrors.NotFound;
        await sessions.EndAllAsync(request.AccountId, null, cancellationToken);
        return new Done();
    }
}
