using CarTrade.Domain.Common;
namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>What a request is made of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="OwnerId">Whose data.</param>
/// <param name="OwnerKind">What the owner is.</param>
/// <param name="Operation">What is asked.</param>
/// <param name="Scope">About what.</param>
/// <param name="Reason">Why.</param>
/// <param name="ObjectsToVersion">The policy version objected to.</param>
/// <param name="Channel">How it came.</param>
/// <param name="ReceivedAt">When, UTC.</param>
/// <param name="Country">Alpha-2 code of the country whose law sets the time.</param>
/// <param name="ReplyKey">Key of the address to answer to.</param>
/// <param name="Reply">That address, sealed.</param>
public sealed record SubjectRequestContent(
    SubjectRequestId Id,
    HumanReference Reference,
    Guid OwnerId,
    SubjectKind OwnerKind,
    SubjectOperation Operation,
    SubjectScope Scope,
    SubjectRequestReason Reason,
    string? ObjectsToVersion,
    SubjectRequestChannel Channel,
    DateTimeOffset ReceivedAt,
    string? Country,
    SubjectKeyId? ReplyKey,
    Sealed<ReplyAddress>? Reply);
