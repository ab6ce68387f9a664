using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>Refusals around a dealership's staff.</summary>
public static class DealerStaffErrors
{
    /// <summary>No such person, or not of the caller's dealership.</summary>
    public static Error NotFound => Error.NotFound("dealer_staff.not_found", "There is no such person on the staff.");

    /// <summary>The invitation was accepted.</summary>
    public static Error AlreadyJoined => Error.Conflict("dealer_staff.already_joined", "The invitation is accepted already.");

    /// <summary>Works there no more.</summary>
    public static Error Removed => Error.Conflict("dealer_staff.removed", "This person was removed.");

    /// <summary>A dealership keeps an owner.</summary>
    public static Error LastOwner => Error.Conflict("dealer_staff.last_owner", "A dealership needs at least one owner.");

    /// <summary>On the caller's own staff already.</summary>
    public static Error AlreadyOnStaff => Error.Conflict("dealer_staff.already_on_staff", "This address belongs to somebody on your staff already.");
}
