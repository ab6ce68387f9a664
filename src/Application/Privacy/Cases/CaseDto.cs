using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;

namespace CarTrade.Application.Privacy.Cases;

/// <summary>A case of the operator's staff.</summary>
/// <param name="Id">The case.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="State">Whether it is open.</param>
/// <param name="RecordKind">What kind of record it is bound to.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Reason">Why it was opened.</param>
/// <param name="OpenedBy">By whom.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="ClosedAt">When it ended.</param>
public sealed record CaseDto(
    Guid Id, string Reference, CaseMatter Matter, StaffCaseState State, CaseRecordKind RecordKind, Guid RecordId, string Reason, Guid OpenedBy, DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt)
{
    internal static CaseDto Of(StaffCase row) => new(
        row.Id, row.Reference.Value, row.Matter, row.State, row.RecordKind, row.RecordId, row.Reason, row.OpenedBy, row.OpenedAt, row.ClosedAt);
}

/// <summary>A case with what it granted and how it went.</summary>
/// <param name="Case">The case.</param>
/// <param name="Grants">Its grants, oldest first.</param>
/// <param name="History">Every step.</param>
public sealed record CaseFileDto(CaseDto Case, IReadOnlyList<AccessGrantDto> Grants, IReadOnlyList<StateChangeDto> History);

/// <summary>Who may open what of one record, and until when.</summary>
/// <param name="Id">The grant.</param>
/// <param name="CaseReference">The case; absent for an emergency access.</param>
/// <param name="AccountId">Who may open.</param>
/// <param name="RecordKind">What kind of record.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Categories">What may be opened.</param>
/// <param name="Reason">Why.</param>
/// <param name="GivenBy">Who gave it.</param>
/// <param name="GivenAt">From when.</param>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="EndedAt">When it was ended before.</param>
/// <param name="Review">How an emergency access was judged; absent before that, and for a case's.</param>
public sealed record AccessGrantDto(
    Guid Id, string? CaseReference, Guid AccountId, CaseRecordKind RecordKind, Guid RecordId, IReadOnlyList<DataCategory> Categories, string Reason, Guid GivenBy,
    DateTimeOffset GivenAt, DateTimeOffset ExpiresAt, DateTimeOffset? EndedAt, AccessReviewDto? Review)
{
    internal static AccessGrantDto Of(AccessGrant row) => new(
        row.Id, row.CaseReference, row.AccountId, row.RecordKind, row.RecordId, row.Categories.Values(), row.Reason, row.GivenBy, row.GivenAt, row.ExpiresAt,
        row.EndedAt, row is { Finding: { } finding, ReviewedBy: { } by, ReviewedAt: { } at } ? new(finding, row.ReviewNote, by, at) : null);
}

/// <summary>The judgement of an emergency access.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Note">What the reviewer said.</param>
/// <param name="ReviewedBy">Who.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record AccessReviewDto(ReviewFinding Finding, string? Note, Guid ReviewedBy, DateTimeOffset ReviewedAt);
