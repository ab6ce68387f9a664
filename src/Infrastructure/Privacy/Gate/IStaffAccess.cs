using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Whether a member of staff may open a record now (3.1 b): only with a living grant of an open case, or by emergency access.</summary>
internal interface IStaffAccess
{
    /// <summary>
    /// The recipient with the grant named in its reason, as the person will read it. Without a living grant for every record
    /// <c>access.case_required</c> or <c>access.grant_expired</c>, and other administrators are told.
    /// </summary>
    Task<ErrorOr<Recipient>> BindAsync(IReadOnlyList<StaffTarget> targets, Recipient recipient, CancellationToken ct);
}

/// <summary>What staff want to open.</summary>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Owner">The member or dealership to whose record it belongs.</param>
/// <param name="Category">What kind of information.</param>
internal readonly record struct StaffTarget(Guid Subject, Guid? Owner, DataCategory Category);
