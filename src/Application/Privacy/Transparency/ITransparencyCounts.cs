using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.Application.Privacy.Transparency;

/// <summary>Counts for the public page; numbers alone leave the database.</summary>
public interface ITransparencyCounts
{
    /// <summary>Disclosures by law of cases opened before a moment, by year and ground.</summary>
    Task<IReadOnlyList<LegalCount>> LegalAsync(DateTimeOffset before, CancellationToken ct);

    /// <summary>Emergency accesses before a moment, by year.</summary>
    Task<IReadOnlyDictionary<int, long>> EmergenciesAsync(DateTimeOffset before, CancellationToken ct);
}

/// <summary>Cases of one year and ground.</summary>
/// <param name="Year">Calendar year, UTC.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Received">Cases.</param>
/// <param name="Disclosed">With a package.</param>
/// <param name="Refused">Refused or taken back.</param>
public sealed record LegalCount(int Year, LegalGround Ground, long Received, long Disclosed, long Refused);
