using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Ends an API client with all its keys; its tokens are refused within a second.</summary>
/// <param name="ClientId">The client.</param>
[Access(Audience.DealerOwner, Audience.DealerIntegrations)]
public sealed record EndApiClientCommand(Guid ClientId) : ICommand<Done>;

/// <summary>Of the own dealership's.</summary>
internal sealed class EndApiClientHandler(IApiClients clients, OwnClients own) : ICommandHandler<EndApiClientCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(EndApiClientCommand request, CancellationToken cancellationToken) =>
        await clients.EndAsync(own.Dealer, request.ClientId, cancellationToken) ? default(Done) : DealerApiClientErrors.NotFound;
}
