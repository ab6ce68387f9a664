using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Finds cases. Where 4.3 is off, a case on a breach can only be ended.</summary>
internal sealed class LegalCases(ICarTradeDb db, IBreachSwitch breaches)
{
    /// <summary>One case to work on. Errors: <c>not_found</c>, <c>legal.breach_off</c>.</summary>
    public async Task<ErrorOr<LegalDisclosureCase>> FindAsync(Guid id, CancellationToken ct) =>
        (await ToEndAsync(id, ct)).Then(found => IsOn(found.Ground, found.AuthorityCountry) ? found.ToErrorOr() : LegalErrors.BreachOff);

    /// <summary>One case to end, which is possible whatever is off.</summary>
    public async Task<ErrorOr<LegalDisclosureCase>> ToEndAsync(Guid id, CancellationToken ct) =>
        await db.Set<LegalDisclosureCase>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { } found ? found : CommonErrors.NotFound;

    /// <summary>The package of a case; null before it is made.</summary>
    public Task<LegalPackage?> PackageAsync(Guid id, CancellationToken ct) => db.Set<LegalPackage>().SingleOrDefaultAsync(row => row.CaseId == id, ct);

    /// <summary>Keeps the package of a case.</summary>
    public void Keep(LegalPackage package) => db.Set<LegalPackage>().Add(package);

    /// <summary>Whether a ground can be used for a country.</summary>
    public bool IsOn(LegalGround ground, string country) => ground != LegalGround.Breach || breaches.Countries.Contains(country, StringComparer.Ordinal);
}
