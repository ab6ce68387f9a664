using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>A data subject request in a list.</summary>
/// <param name="Id">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Operation">What is asked.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Channel">How it came.</param>
/// <param name="ReceivedAt">When: the clock starts here.</param>
/// <param name="DueAt">By when it must be answered.</param>
/// <param name="EscalatedAt">When staff was told that the time runs out.</param>
/// <param name="ClosedAt">When it ended.</param>
public sealed record PrivacyRequestSummaryDto(
    Guid Id, string Reference, SubjectOperation Operation, SubjectRequestState State, SubjectRequestChannel Channel, DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt, DateTimeOffset? EscalatedAt, DateTimeOffset? ClosedAt)
{
    internal static PrivacyRequestSummaryDto Of(SubjectRequest row) =>
        new(row.Id.Value, row.Reference.Value, row.Operation, row.State, row.Channel, row.ReceivedAt, row.DueAt, row.EscalatedAt, row.ClosedAt);
}

/// <summary>A data subject request.</summary>
/// <param name="Id">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Operation">What is asked.</param>
/// <param name="Scope">About what.</param>
/// <param name="Reason">Why.</param>
/// <param name="ObjectsToVersion">The policy version objected to.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Channel">How it came.</param>
/// <param name="ReceivedAt">When: the clock starts here.</param>
/// <param name="DueAt">By when it must be answered.</param>
/// <param name="DueUnder">The rule that says so.</param>
/// <param name="ExtensionReason">Why it takes longer.</param>
/// <param name="ConfirmedAt">When the list was confirmed.</param>
/// <param name="ResumeAt">When it goes on by itself with what is held.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="Preview">The exact list, until it is confirmed.</param>
/// <param name="Package">The package, where one was made.</param>
/// <param name="Recipients">Who owns a copy besides us, and what they answered.</param>
/// <param name="HasCertificate">Whether the signed certificate is there.</param>
/// <param name="Timeline">Every step.</param>
/// <param name="Version">For <c>ETag</c>.</param>
public sealed record PrivacyRequestDto(
    Guid Id,
    string Reference,
    SubjectOperation Operation,
    ScopeDto Scope,
    SubjectRequestReason Reason,
    string? ObjectsToVersion,
    SubjectRequestState State,
    SubjectRequestChannel Channel,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    string DueUnder,
    string? ExtensionReason,
    DateTimeOffset? ConfirmedAt,
    DateTimeOffset? ResumeAt,
    DateTimeOffset? ClosedAt,
    PreviewDto? Preview,
    PackageStateDto? Package,
    IReadOnlyList<RecipientDto> Recipients,
    bool HasCertificate,
    IReadOnlyList<StateChangeDto> Timeline,
    int Version);
