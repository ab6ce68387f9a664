using CarTrade.Domain.Dealers;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Dealers;

public sealed class DealerStaffTests
{
    private readonly DealerStaff owner = DealerStaff.Add(
        DealerStaffId.New(), DealerId.New(), DealerStaffRole.Owner, Given.Key(), Given.Sealed<DealerPerson>(), null, Given.Now);

    [Fact]
    public void Remove_LastOwner_IsRefused()
    {
        owner.Remove(0, Given.Now).FirstError.ShouldBe(DealerStaffErrors.LastOwner);
        owner.ChangeRole(DealerStaffRole.Sales, 0).FirstError.ShouldBe(DealerStaffErrors.LastOwner);
        owner.Remove(1, Given.Now).IsError.ShouldBeFalse();
        owner.Join(Guid.CreateVersion7()).FirstError.ShouldBe(DealerStaffErrors.Removed);
    }

    [Fact]
    public void Join_Twice_IsRefused()
    {
        owner.Join(Guid.CreateVersion7()).IsError.ShouldBeFalse();
        owner.Join(Guid.CreateVersion7()).FirstError.ShouldBe(DealerStaffErrors.AlreadyJoined);
    }
}
