using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>The programs of the caller's own dealership.</summary>
internal sealed class OwnClients(IApiClients clients, ICaller caller, TimeProvider clock)
{
    /// <summary>The caller's dealership.</summary>
    public Guid Dealer => caller.DealerId ?? Guid.Empty;

    /// <summary>All of them, newest first; ended ones too.</summary>
    public Task<IReadOnlyList<ApiClient>> ListAsync(CancellationToken ct) => clients.ListAsync(Dealer, ct);

    /// <summary>One that lives.</summary>
    public async Task<ErrorOr<ApiClient>> FindAsync(Guid id, CancellationToken ct) =>
        (await ListAsync(ct)).FirstOrDefault(client => client.Id == id && client.EndedAt is null) is { } found ? found : DealerApiClientErrors.NotFound;

    /// <summary>Whether a life ends in the future and within a year.</summary>
    public bool IsUsable(DateTimeOffset expiresAt)
    {
        var now = clock.GetUtcNow();
        return expiresAt > now && expiresAt <= now + IApiClients.MaximumLife;
    }
}
