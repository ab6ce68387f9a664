using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Dealers;

/// <summary>The facts that decide whether a dealership may receive contacts and send offers. Nothing in them is about a person.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="State">Where its accreditation stands.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan.</param>
/// <param name="AgreementVersion">Version of the data-sharing agreement that was signed last.</param>
/// <param name="StatesJumvea">Whether it states a JUMVEA number.</param>
/// <param name="Evidence">All evidence.</param>
[NotPersonal("facts of a business")]
public sealed record AccreditationFacts(
    DealerId Id, DealerState State, DateOnly? ValidUntil, string AgreementVersion, bool StatesJumvea, IReadOnlyList<EvidenceFacts> Evidence)
{
    private static readonly EvidenceKind[] AlwaysRequired =
    [
        EvidenceKind.CompanyRegistry, EvidenceKind.ResponsiblePersonIdentity, EvidenceKind.AntiqueDealerLicence, EvidenceKind.BankProof,
        EvidenceKind.SecurityContact,
    ];

    /// <summary>Kinds of evidence that it needs.</summary>
    public IReadOnlyList<EvidenceKind> RequiredEvidence => StatesJumvea ? [.. AlwaysRequired, EvidenceKind.JumveaMembership] : AlwaysRequired;

    /// <summary>Whether it may receive contacts and send offers at an instant.</summary>
    /// <param name="now">Server time, UTC.</param>
    /// <param name="agreementInForce">Version of the data-sharing agreement in force.</param>
    public DealerStanding StandingAt(DateTimeOffset now, string agreementInForce)
    {
        var day = Dealer.DayInJapan(now);
        return new(Id, State is DealerState.Accredited or DealerState.RenewalDue && ValidUntil >= day
            && string.Equals(AgreementVersion, agreementInForce, StringComparison.Ordinal) && MissingOn(day).Count == 0);
    }

    /// <summary>Required kinds without a piece that counts on a day.</summary>
    /// <param name="day">The day, in Japan.</param>
    public IReadOnlyList<EvidenceKind> MissingOn(DateOnly day) =>
        [.. RequiredEvidence.Where(kind => !Evidence.Any(piece => piece.Kind == kind && piece.CountsOn(day)))];
}

/// <summary>What counts of a piece of evidence.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="VerifiedAt">When an administrator verified it, UTC.</param>
/// <param name="ExpiresOn">Last day on which it counts; null when it does not end.</param>
/// <param name="SupersededAt">When the facts that it shows were changed, UTC; null while they hold.</param>
[NotPersonal("facts of a business")]
public sealed record EvidenceFacts(EvidenceKind Kind, DateTimeOffset? VerifiedAt, DateOnly? ExpiresOn, DateTimeOffset? SupersededAt)
{
    /// <summary>Whether it counts on a day.</summary>
    /// <param name="day">The day, in Japan.</param>
    public bool CountsOn(DateOnly day) => VerifiedAt is not null && SupersededAt is null && !(ExpiresOn < day);
}
