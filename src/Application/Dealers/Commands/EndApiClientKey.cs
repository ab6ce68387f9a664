using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Ends a key or secret of an API client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="KeyId">The key or secret.</param>
[Access(Audience.DealerOwner, Audience.DealerIntegrations)]
public sealed record EndApiClientKeyCommand(Guid ClientId, Guid KeyId) : ICommand<Done>;

/// <summary>Of the own dealership's.</summary>
internal sealed class EndApiClientKeyHandler(IApiClients clients, OwnClients own) : ICommandHandler<EndApiClientKeyCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(EndApiClientKeyCommand request, CancellationToken cancellationToken) =>
        await clients.EndKeyAsync(own.Dealer, request.ClientId, request.KeyId, cancellationToken) ? default(Done) : DealerApiClientErrors.KeyNotFound;
}
