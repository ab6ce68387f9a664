using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using ErrorOr;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>The dealership's API clients with their keys and when each was last used; ended ones too.</summary>
[Access(Audience.DealerOwner, Audience.DealerIntegrations)]
public sealed record ListApiClientsQuery : IQuery<IReadOnlyList<ApiClient>>;

/// <summary>Newest first.</summary>
internal sealed class ListApiClientsHandler(OwnClients own) : IQueryHandler<ListApiClientsQuery, IReadOnlyList<ApiClient>>
{
    public async Task<ErrorOr<IReadOnlyList<ApiClient>>> Handle(ListApiClientsQuery request, CancellationToken cancellationToken) =>
        (await own.ListAsync(cancellationToken)).ToArray();
}
