using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Finds what is held of a person over every store, for previews and for the list of holdings.</summary>
public interface ISubjectCopies
{
    /// <summary>The exact list that a request is about, at this moment. Error: <c>privacy_request.part_unknown</c>.</summary>
    Task<ErrorOr.ErrorOr<CopyPreview>> PreviewAsync(SubjectKind kind, Guid owner, SubjectScope scope, CancellationToken ct);
}

/// <summary>Brings requests that were confirmed as far as they can go: any number at once, from wherever a crash left them.</summary>
public interface ISubjectRequestRunner
{
    /// <summary>Runs one request, or everything that is due.</summary>
    Task RunAsync(SubjectRequestId? only, CancellationToken ct);
}

/// <summary>The exact list of a request.</summary>
/// <param name="Copies">Every place, with what becomes of it, ordered.</param>
/// <param name="Blocked">Records that a legal hold keeps for now.</param>
/// <param name="Sha256">Hash over both; confirming it confirms exactly this list.</param>
public sealed record CopyPreview(IReadOnlyList<HeldCopy> Copies, IReadOnlyList<BlockedRecord> Blocked, string Sha256);

/// <summary>A record that is held.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Until">Until when, where that is known.</param>
public sealed record BlockedRecord(HeldRecordKind Kind, Guid Id, string Ground, DateTimeOffset? Until);
