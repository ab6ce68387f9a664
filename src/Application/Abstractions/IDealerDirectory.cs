using CarTrade.Domain.Dealers;

namespace CarTrade.Application.Abstractions;

/// <summary>The dealerships as the other features need them. Names and markets are public facts.</summary>
public interface IDealerDirectory
{
    /// <summary>Those accredited at this moment, with what they serve and how they answer.</summary>
    Task<IReadOnlyList<DealerCandidate>> AccreditedAsync(CancellationToken ct);

    /// <summary>Whether each may receive personal data at this moment: accreditation and agreement, read now, never from a cache.</summary>
    Task<IReadOnlyList<DealerStanding>> StandingAsync(IReadOnlyCollection<DealerId> dealers, CancellationToken ct);

    /// <summary>Names by id; ids of no dealership are left out.</summary>
    Task<IReadOnlyDictionary<Guid, DealerName>> NamesAsync(IReadOnlyCollection<Guid> dealers, CancellationToken ct);
}

/// <summary>An accredited dealership as a candidate for a request.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="Name">Its business name.</param>
/// <param name="Serves">What it serves.</param>
/// <param name="MedianAnswer">Median time from board to first offer in the last 90 days; null when it never answered.</param>
/// <param name="LeadsLast30Days">Leads it received in the last 30 days.</param>
public sealed record DealerCandidate(DealerId Id, string Name, ServedMarket Serves, TimeSpan? MedianAnswer, int LeadsLast30Days);

/// <summary>A dealership's public name.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Name">Its business name.</param>
/// <param name="AccreditedUntil">Last day of the accreditation, in Japan; null when it is not accredited now.</param>
public sealed record DealerName(Guid Id, string Reference, string Name, DateOnly? AccreditedUntil);
