using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Dealers;

/// <summary>A dealership in Japan, from its application on. It is the tenant of its staff, programs, board, leads and offers.</summary>
public sealed partial class Dealer : StatefulAggregate<DealerState, DealerAction>
{
    /// <summary>How long before an end the renewal is due.</summary>
    public const int RenewalNoticeDays = 30;

    /// <summary>Longest accreditation, in days.</summary>
    public const int LongestAccreditationDays = 731;

    /// <summary>Most makes named.</summary>
    public const int MaxMakes = 100;

    /// <summary>Most destinations named.</summary>
    public const int MaxDestinations = 249;

    private static readonly TimeSpan JapanOffset = TimeSpan.FromHours(9);

    private readonly List<Evidence> evidence = [];
    private readonly List<DealerApproval> approvals = [];
    private List<string> makes = [];
    private List<string> destinations = [];

    private Dealer()
    {
    }

    /// <summary>Names the dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId Id { get; private set; }

    /// <summary>Its human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>The business.</summary>
    [NotPersonal("facts of a business")]
    public CompanyFacts Company { get; private set; } = null!;

    /// <summary>Account of who applied: the first owner.</summary>
    [NotPersonal("opaque identifier")]
    public Guid AppliedBy { get; private set; }

    /// <summary>Data key of the responsible person and the evidence.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>The responsible person.</summary>
    [Collected(DataCategory.ThirdPersonInformation, "1.6", Retention.AccreditationPlus3Years)]
    public Sealed<DealerPerson> ResponsiblePerson { get; private set; }

    /// <summary>English names of the makes served; empty means all.</summary>
    [NotPersonal("facts of a business")]
    public IReadOnlyList<string> Makes => makes;

    /// <summary>Country codes of the destinations served; empty means all.</summary>
    [NotPersonal("facts of a business")]
    public IReadOnlyList<string> Destinations => destinations;

    /// <summary>Version of the data-sharing agreement that was signed last.</summary>
    [NotPersonal("version of a document")]
    public string AgreementVersion { get; private set; } = "";

    /// <summary>When it was signed, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset AgreementSignedAt { get; private set; }

    /// <summary>When the application arrived, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset AppliedAt { get; private set; }

    /// <summary>Last day of the accreditation, in Japan; null before the first.</summary>
    [NotPersonal("date of a system event")]
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Number of the approval round that runs.</summary>
    [NotPersonal("number")]
    public int ApprovalRound { get; private set; } = 1;

    /// <summary>When it ended for good, UTC: retention counts from here.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>All evidence, oldest first.</summary>
    public IReadOnlyList<Evidence> Evidence => evidence;

    /// <summary>All approvals, oldest first.</summary>
    public IReadOnlyList<DealerApproval> Approvals => approvals;

    /// <summary>Makes and destinations for matching.</summary>
    public ServedMarket Serves => new(makes, destinations);

    /// <summary>Kinds of evidence that this dealership needs.</summary>
    public IReadOnlyList<EvidenceKind> RequiredEvidence => Facts.RequiredEvidence;

    /// <summary>What its standing follows from.</summary>
    public AccreditationFacts Facts => new(
        Id, State, ValidUntil, AgreementVersion, Company.JumveaNumber is not null,
        [.. evidence.Select(piece => new EvidenceFacts(piece.Kind, piece.VerifiedAt, piece.ExpiresOn, piece.SupersededAt))]);

    /// <summary>Whether its programs are refused.</summary>
    public bool IsStopped => State == DealerState.Suspended || IsFinal;

    /// <inheritdoc/>
    protected override StateMachine<DealerState, DealerAction> Machine => DealerMachine.Table;

    /// <summary>Whether it may receive contacts and send offers at an instant: accredited, not past its end date, all evidence unlapsed, agreement present.</summary>
    /// <param name="now">Server time, UTC.</param>
    /// <param name="agreementInForce">Version of the data-sharing agreement in force.</param>
    public DealerStanding StandingAt(DateTimeOffset now, string agreementInForce) => Facts.StandingAt(now, agreementInForce);

    /// <summary>The day in Japan at an instant.</summary>
    /// <param name="now">Server time, UTC.</param>
    public static DateOnly DayInJapan(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(JapanOffset).DateTime);

    /// <summary>Required kinds without a piece that counts on a day.</summary>
    /// <param name="day">The day, in Japan.</param>
    public IReadOnlyList<EvidenceKind> MissingOn(DateOnly day) => Facts.MissingOn(day);
}
