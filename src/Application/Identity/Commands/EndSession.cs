using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Ends one of the caller's sessions.</summary>
/// <param name="Id">The session.</param>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin)]
public sealed record EndSessionCommand(Guid Id) : ICommand<Done>;

internal sealed class EndSessionCommandHandler(ICaller caller, ISessions sessions) : ICommandHandler<EndSessionCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(EndSessionCommand request, CancellationToken cancellationToken) =>
        await sessions.EndAsync(caller.AccountId!.Value, request.Id, cancellationToken) ? new Done() : CommonErrors.NotFound;
}
