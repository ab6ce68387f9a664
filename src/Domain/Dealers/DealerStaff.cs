using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>A person who works for a dealership, with an account of their own. The person's contact is sealed under their own key.</summary>
public sealed class DealerStaff : AggregateRoot
{
    private DealerStaff()
    {
    }

    /// <summary>Names the person; the subject of the key.</summary>
    [NotPersonal("identifier")]
    public DealerStaffId Id { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>The person's account; null until the invitation is accepted.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? AccountId { get; private set; }

    /// <summary>What the person may do.</summary>
    [NotPersonal("role")]
    public DealerStaffRole Role { get; private set; }

    /// <summary>Data key of the person.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>The person.</summary>
    [Collected(DataCategory.ThirdPersonInformation, "1.6", Retention.AccreditationPlus3Years)]
    public Sealed<DealerPerson> Person { get; private set; }

    /// <summary>When the person was added, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When the person was removed, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether the person works there.</summary>
    public bool IsActive => RemovedAt is null;

    /// <summary>Adds somebody.</summary>
    /// <param name="id">The id, chosen before sealing.</param>
    /// <param name="dealer">The dealership.</param>
    /// <param name="role">What the person may do.</param>
    /// <param name="key">Data key of the person.</param>
    /// <param name="person">The sealed person.</param>
    /// <param name="account">The account, where it exists already.</param>
    /// <param name="at">Server time, UTC.</param>
    public static DealerStaff Add(
        DealerStaffId id, DealerId dealer, DealerStaffRole role, SubjectKeyId key, Sealed<DealerPerson> person, Guid? account, DateTimeOffset at) =>
        Enum.IsDefined(role)
            ? new() { Id = id, DealerId = dealer, Role = role, KeyId = key, Person = person, AccountId = account, AddedAt = at }
            : throw new ArgumentOutOfRangeException(nameof(role));

    /// <summary>Binds the account of whoever accepted the invitation; <c>dealer_staff.already_joined</c>, <c>dealer_staff.removed</c>.</summary>
    /// <param name="account">The account.</param>
    public ErrorOr<Success> Join(Guid account)
    {
        if (!IsActive)
            return DealerStaffErrors.Removed;
        if (AccountId is not null)
            return DealerStaffErrors.AlreadyJoined;
        AccountId = account;
        Touch();
        return Result.Success;
    }

    /// <summary>Corrects the person's contact; <c>dealer_staff.removed</c>.</summary>
    /// <param name="person">The sealed person.</param>
    public ErrorOr<Success> Correct(Sealed<DealerPerson> person)
    {
        if (!IsActive)
            return DealerStaffErrors.Removed;
        Person = person;
        Touch();
        return Result.Success;
    }

    /// <summary>Changes the role; <c>dealer_staff.last_owner</c> when nobody else would own the dealership.</summary>
    /// <param name="role">The new role.</param>
    /// <param name="otherOwners">How many other active owners there are.</param>
    public ErrorOr<Success> ChangeRole(DealerStaffRole role, int otherOwners)
    {
        if (!IsActive)
            return DealerStaffErrors.Removed;
        if (Role == DealerStaffRole.Owner && role != DealerStaffRole.Owner && otherOwners == 0)
            return DealerStaffErrors.LastOwner;
        Role = role;
        Touch();
        return Result.Success;
    }

    /// <summary>Removes the person; <c>dealer_staff.last_owner</c>, <c>dealer_staff.removed</c>.</summary>
    /// <param name="otherOwners">How many other active owners there are.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> Remove(int otherOwners, DateTimeOffset at)
    {
        if (!IsActive)
            return DealerStaffErrors.Removed;
        if (Role == DealerStaffRole.Owner && otherOwners == 0)
            return DealerStaffErrors.LastOwner;
        RemovedAt = at;
        Touch();
        return Result.Success;
    }
}
