using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;

namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>One disclosure by law (4.1, 4.2, 4.3): hold first, papers, necessity by field, two officers, one package, and the person is told.</summary>
public sealed partial class LegalDisclosureCase : StatefulAggregate<LegalState, LegalAction>
{
    /// <summary>Longest name of an authority.</summary>
    public const int AuthorityLength = 200;

    /// <summary>Length of a SHA-256.</summary>
    public const int HashLength = 32;

    /// <summary>Longest gag.</summary>
    public static readonly TimeSpan LongestGag = TimeSpan.FromDays(365);

    private readonly List<LegalDocument> documents = [];

    private LegalDisclosureCase()
    {
    }

    /// <summary>Names the case.</summary>
    [NotPersonal("identifier")]
    public Guid Id { get; private set; }

    /// <summary>Human reference.</summary>
    [NotPersonal("reference")]
    public HumanReference Reference { get; private set; }

    /// <summary>On what it rests.</summary>
    [NotPersonal("kind")]
    public LegalGround Ground { get; private set; }

    /// <summary>Whose interest it protects, for a belief.</summary>
    [NotPersonal("kind")]
    public ProtectedInterest? Interest { get; private set; }

    /// <summary>What kind of record is asked for.</summary>
    [NotPersonal("kind")]
    public CaseRecordKind RecordKind { get; private set; }

    /// <summary>Which record.</summary>
    [NotPersonal("opaque identifier")]
    public Guid RecordId { get; private set; }

    /// <summary>The member, or the guest's request, to be told.</summary>
    [NotPersonal("opaque identifier")]
    public Guid OwnerId { get; private set; }

    /// <summary>The authority or court by name.</summary>
    [NotPersonal("name of a public body")]
    public string Authority { get; private set; } = "";

    /// <summary>Its country, alpha-2.</summary>
    [NotPersonal("country of a public body")]
    public string AuthorityCountry { get; private set; } = "";

    /// <summary>When an answer is due, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>The case's own key.</summary>
    [NotPersonal("identifier")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>What is asserted.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "4.2", Retention.DisclosurePlus3Years)]
    public Sealed<LegalStatement> Statement { get; private set; }

    /// <summary>Fields that were requested.</summary>
    [NotPersonal("names of fields")]
    public EnumSet<LegalField> Requested { get; private set; }

    /// <summary>Fields that are proposed, and after approval disclosed.</summary>
    [NotPersonal("names of fields")]
    public EnumSet<LegalField> Fields { get; private set; }

    /// <summary>Why each is needed.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "4.2", Retention.DisclosurePlus3Years)]
    public Sealed<LegalNecessity>? Necessity { get; private set; }

    /// <summary>The hold that was placed with the case.</summary>
    [NotPersonal("identifier")]
    public Guid HoldId { get; private set; }

    /// <summary>When it was opened, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Papers on file.</summary>
    public IReadOnlyList<LegalDocument> Documents => documents;

    /// <inheritdoc/>
    protected override StateMachine<LegalState, LegalAction> Machine => LegalMachine.Table;
}
