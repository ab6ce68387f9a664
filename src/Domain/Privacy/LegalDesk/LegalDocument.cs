using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;

namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>A paper on file: an order, a memo, or evidence.</summary>
public sealed class LegalDocument
{
    /// <summary>Most bytes of one.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    private LegalDocument()
    {
    }

    /// <summary>Names the paper.</summary>
    [NotPersonal("identifier")]
    public Guid Id { get; private init; }

    /// <summary>What it is.</summary>
    [NotPersonal("kind")]
    public LegalDocumentKind Kind { get; private init; }

    /// <summary>Its bytes, under the case's key.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "4.2", Retention.DisclosurePlus3Years)]
    public Sealed<LegalDocumentContent> Content { get; private init; }

    /// <summary>SHA-256 of the bytes as they came.</summary>
    [NotPersonal("hash of a sealed document")]
    public byte[] Hash { get; private init; } = [];

    /// <summary>Who put it on file.</summary>
    [NotPersonal("opaque identifier")]
    public Guid AddedBy { get; private init; }

    /// <summary>When, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset AddedAt { get; private init; }

    internal static LegalDocument Of(Guid id, LegalDocumentKind kind, Sealed<LegalDocumentContent> content, byte[] hash, Occasion occasion) =>
        new() { Id = id, Kind = kind, Content = content, Hash = hash, AddedBy = occasion.ActorId ?? Guid.Empty, AddedAt = occasion.At };
}

/// <summary>What a case begins with.</summary>
/// <param name="Id">Its id, under which the statement was sealed.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="Ground">On what it rests.</param>
/// <param name="Interest">Whose interest it protects, for a belief.</param>
/// <param name="Record">What is asked for.</param>
/// <param name="OwnerId">The member, or the guest's request, to be told.</param>
/// <param name="Authority">The authority or court by name.</param>
/// <param name="AuthorityCountry">Its country.</param>
/// <param name="DueAt">When an answer is due.</param>
/// <param name="KeyId">The case's own key.</param>
/// <param name="Statement">What is asserted.</param>
/// <param name="Requested">Fields that were requested.</param>
/// <param name="HoldId">The hold that was placed with it.</param>
public sealed record LegalDisclosureContent(
    Guid Id, HumanReference Reference, LegalGround Ground, ProtectedInterest? Interest, CaseRecord Record, Guid OwnerId, string Authority, string AuthorityCountry,
    DateTimeOffset? DueAt, SubjectKeyId KeyId, Sealed<LegalStatement> Statement, IReadOnlyList<LegalField> Requested, Guid HoldId)
{
    /// <summary>What is found, for a breach.</summary>
    public BreachFinding? Breach { get; init; }
}

/// <summary>A ban on telling the person.</summary>
/// <param name="Until">Its end, UTC: then the person is told.</param>
/// <param name="Reason">Why.</param>
public sealed record LegalGag(DateTimeOffset Until, string Reason);
