using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>
/// A dealership's own copy of a contact that it received: from the receipt on it belongs to the dealership in addition to us (clause 3.3). One a
/// dealership and request. What the dealer writes here never reaches our copy, and suspension does not take it back.
/// </summary>
public sealed class CoOwnership : AggregateRoot
{
    private CoOwnership()
    {
    }

    /// <summary>Names the copy; also the proof of receipt.</summary>
    [NotPersonal("identifier")]
    public CoOwnershipId Id { get; private set; }

    /// <summary>The release that led to it.</summary>
    [NotPersonal("identifier")]
    public LeadReleaseId ReleaseId { get; private set; }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The co-owner.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>Key of the dealership's copy.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>The contact as received.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "3.3", Retention.RequestClosedPlus3Years)]
    public Sealed<RequestContactSnapshot> Copy { get; private set; }

    /// <summary>Names of the disclosed fields, separated by commas; never values.</summary>
    [NotPersonal("names of fields")]
    public string Fields { get; private set; } = "";

    /// <summary>SHA-256 of the canonical payload that left.</summary>
    [NotPersonal("hash of what was disclosed")]
    public byte[] ContentHash { get; private set; } = [];

    /// <summary>Opaque id of the person or program that gave the receipt.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? ReceivedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The policy version in force.</summary>
    [NotPersonal("version of a document")]
    public string PolicyVersion { get; private set; } = "";

    /// <summary>Longest list of field names.</summary>
    public const int FieldsLength = 400;

    internal static CoOwnership Of(
        LeadRelease release, SubjectKeyId key, Sealed<RequestContactSnapshot> copy, IReadOnlyList<string> fields, byte[] contentHash, Occasion occasion) => new()
        {
            Id = new CoOwnershipId(Guid.CreateVersion7(occasion.At)),
            ReleaseId = release.Id,
            RequestId = release.RequestId,
            DealerId = release.DealerId,
            KeyId = key,
            Copy = copy,
            Fields = string.Join(',', fields),
            ContentHash = contentHash,
            ReceivedBy = occasion.ActorId,
            ReceivedAt = occasion.At,
            PolicyVersion = occasion.PolicyVersion,
        };
}
