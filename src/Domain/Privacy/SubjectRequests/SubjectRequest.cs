using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>
/// A person asks for their data back, or to have it destroyed, corrected or left alone. It names records by ids; where to answer lies sealed under a
/// key of its own and goes with the closing, so that the request does not become a record of the person.
/// </summary>
public sealed partial class SubjectRequest : StatefulAggregate<SubjectRequestState, SubjectRequestAction>
{
    /// <summary>Until when a package may be fetched, and after which what was to be returned first is destroyed.</summary>
    public static readonly TimeSpan PackageLife = TimeSpan.FromDays(14);

    /// <summary>How long an unconfirmed request waits for its person.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    /// <summary>Length of a SHA-256.</summary>
    public const int HashLength = 32;

    private SubjectRequest()
    {
    }

    /// <summary>Names the request.</summary>
    [NotPersonal("identifier")]
    public SubjectRequestId Id { get; private set; }

    /// <summary>Its human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>Whose data: a member's, guest's or dealer person's id; the request's own id once the person's own record is gone.</summary>
    [NotPersonal("opaque identifier")]
    public Guid OwnerId { get; private set; }

    /// <summary>What the owner is.</summary>
    [NotPersonal("role")]
    public SubjectKind OwnerKind { get; private set; }

    /// <summary>What is asked.</summary>
    [NotPersonal("choice of a procedure")]
    public SubjectOperation Operation { get; private set; }

    /// <summary>About what.</summary>
    [NotPersonal("names of categories and fields, identifiers")]
    public SubjectScope Scope { get; private set; } = new();

    /// <summary>Why.</summary>
    [NotPersonal("reason from a closed list")]
    public SubjectRequestReason Reason { get; private set; }

    /// <summary>The policy version objected to.</summary>
    [NotPersonal("version of a document")]
    public string? ObjectsToVersion { get; private set; }

    /// <summary>How it came.</summary>
    [NotPersonal("channel")]
    public SubjectRequestChannel Channel { get; private set; }

    /// <summary>When it was received, UTC: the clock starts here.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Alpha-2 code of the country whose law sets the time.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "7", Retention.Days30, Clear = true)]
    public string? Country { get; private set; }

    /// <summary>By when it must be answered, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Why it takes longer.</summary>
    [NotPersonal("reason stated by staff")]
    public string? ExtensionReason { get; private set; }

    /// <summary>When staff was told that the time runs out, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>SHA-256 of the list that the person confirmed.</summary>
    [NotPersonal("hash of a list of identifiers")]
    public byte[]? PreviewHash { get; private set; }

    /// <summary>When it was confirmed, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When something can be done again about what is held, UTC; null where only a hold's end tells.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ResumeAt { get; private set; }

    /// <summary>Until when one runner works on it, UTC.</summary>
    [NotPersonal("lease of a worker")]
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Data key of the address to answer to, and of nothing else.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId? ReplyKeyId { get; private set; }

    /// <summary>Where to answer; absent once it is closed.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "7", Retention.Days30)]
    public Sealed<ReplyAddress>? Reply { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <inheritdoc/>
    protected override StateMachine<SubjectRequestState, SubjectRequestAction> Machine => SubjectRequestMachine.Table;

    /// <summary>Whether copies are to be destroyed.</summary>
    public bool Destroys => Operation is SubjectOperation.Destroy or SubjectOperation.ReturnThenDestroy;

    /// <summary>Whether a package is to be made.</summary>
    public bool Returns => Operation is SubjectOperation.Return or SubjectOperation.ReturnThenDestroy;

    /// <summary>A request as it comes in. Errors: <c>privacy_request.scope_invalid</c>, <c>privacy_request.field_unknown</c>, <c>privacy_request.field_needed</c>.</summary>
    /// <param name="content">What is asked, by whom, on which way.</param>
    public static ErrorOr<SubjectRequest> Receive(SubjectRequestContent content)
    {
        if (content.Scope.UnknownField is { } unknown)
            return SubjectRequestErrors.UnknownField(unknown);
        if (content is { OwnerKind: SubjectKind.DealerPerson, Scope.Fields: [var first, ..] })
            return SubjectRequestErrors.UnknownField(first);
        if (!content.Scope.IsMeaningful)
            return SubjectRequestErrors.Scope;
        if (content.Operation is SubjectOperation.Destroy or SubjectOperation.ReturnThenDestroy && content.Scope.Fields.Count > 0 && content.Scope.Fields.All(ContactFields.IsNeeded))
            return SubjectRequestErrors.FieldNeeded;
        var request = new SubjectRequest
        {
            Id = content.Id,
            Reference = content.Reference,
            OwnerId = content.OwnerId,
            OwnerKind = content.OwnerKind,
            Operation = content.Operation,
            Scope = content.Scope,
            Reason = content.Reason,
            ObjectsToVersion = content.ObjectsToVersion,
            Channel = content.Channel,
            ReceivedAt = content.ReceivedAt,
            Country = content.Country,
            DueAt = ResponseTime.Of(content.Country).DueAt(content.ReceivedAt),
            ReplyKeyId = content.ReplyKey,
            Reply = content.Reply,
        };
        request.Begin();
        return request;
    }
}
