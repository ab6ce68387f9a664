using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers;

/// <summary>Loads people of the caller's own dealership.</summary>
internal sealed class StaffLoader(ICarTradeDb db, ICaller caller)
{
    /// <summary>The caller's dealership.</summary>
    public DealerId Dealer => new(caller.DealerId ?? Guid.Empty);

    /// <summary>Everybody who works there, in the order of joining.</summary>
    public Task<List<DealerStaff>> ActiveAsync(CancellationToken ct) =>
        db.Set<DealerStaff>().Where(row => row.DealerId == Dealer && row.RemovedAt == null).OrderBy(row => row.Id).ToListAsync(ct);

    /// <summary>One of them to be changed, and how many other owners there are who can sign in.</summary>
    public async Task<ErrorOr<(DealerStaff Person, int OtherOwners)>> FindAsync(Guid staffId, CancellationToken ct)
    {
        var id = new DealerStaffId(staffId);
        var person = await db.Set<DealerStaff>().AsTracking().SingleOrDefaultAsync(row => row.Id == id && row.DealerId == Dealer, ct);
        if (person is null)
            return DealerStaffErrors.NotFound;
        var owners = await db.Set<DealerStaff>().CountAsync(
            row => row.DealerId == Dealer && row.Id != id && row.Role == DealerStaffRole.Owner && row.RemovedAt == null && row.AccountId != null, ct);
        return (person, owners);
    }
}

/// <summary>Roles of people and of their accounts.</summary>
internal static class StaffRoles
{
    public static Domain.Identity.AccountRole ToAccountRole(this DealerStaffRole role) => role switch
    {
        DealerStaffRole.Owner => Domain.Identity.AccountRole.Owner,
        DealerStaffRole.Sales => Domain.Identity.AccountRole.Sales,
        _ => Domain.Identity.AccountRole.Integrations,
    };
}
