using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Makes the package that a person gets back, sealed under a key of its own, and lets it go.</summary>
internal sealed class PackageMaker(StageWork stage, IEnumerable<ICopyLocator> locators, ISubjectKeys keys, ISealer sealer)
{
    /// <summary>Makes it; false where it was made before.</summary>
    public async Task<bool> MakeAsync(SubjectRequest row, SubjectPlan plan, CancellationToken ct)
    {
        if (await stage.Db.Set<ReturnPackage>().AnyAsync(package => package.RequestId == row.Id, ct))
            return false;
        var archive = new PackageArchive(row);
        foreach (var locator in locators.Where(plan.Concerns).OrderBy(locator => locator.Place, StringComparer.Ordinal))
            await locator.ReturnAsync(plan.Copies, archive, ct);
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.SubjectRequest, row.Id.Value), ct);
        var content = await sealer.SealAsync(archive.Close(stage.Now.At), key, ReturnPackage.At(row.Id), ct);
        stage.Db.Set<ReturnPackage>().Add(ReturnPackage.Of(row.Id, key, content, archive.Files, stage.Now.At));
        return true;
    }

    /// <summary>Those of the requests whose package can still be fetched.</summary>
    public async Task<HashSet<SubjectRequestId>> WaitingAsync(IEnumerable<SubjectRequest> rows, CancellationToken ct)
    {
        var ids = rows.Where(row => row.State == SubjectRequestState.Returning).Select(row => row.Id).ToArray();
        var now = stage.Now.At;
        return ids.Length == 0
            ? []
            : [.. await stage.Db.Set<ReturnPackage>().Where(one => ids.Contains(one.RequestId) && one.Archive != null && one.ExpiresAt > now).Select(one => one.RequestId).ToListAsync(ct)];
    }

    /// <summary>Its time is over, or it was fetched: archive and key go.</summary>
    public async Task DropAsync(SubjectRequest row, CancellationToken ct)
    {
        var package = await stage.Db.Set<ReturnPackage>().AsTracking().SingleOrDefaultAsync(one => one.RequestId == row.Id, ct);
        if (package is null)
            return;
        if (package.Archive is not null)
            package.Empty(null);
        await keys.DestroyAsync(package.KeyId, ct);
    }
}
