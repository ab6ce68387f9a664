using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <content>
/// Facts of the business and its responsible person. What evidence rests on is proposed: it takes force when newer evidence of these kinds is verified and
/// two administrators approve; until then the facts that were examined stand.
/// </content>
public sealed partial class Dealer
{
    /// <summary>The business as it would be; null when nothing about it is proposed.</summary>
    [NotPersonal("facts of a business")]
    public CompanyFacts? ProposedCompany { get; private set; }

    /// <summary>The responsible person who would follow; null when nobody is proposed.</summary>
    [Collected(DataCategory.ThirdPersonInformation, "1.6", Retention.AccreditationPlus3Years)]
    public Sealed<DealerPerson>? ProposedPerson { get; private set; }

    /// <summary>When the present proposal was made, UTC: what it rests on must be handed in from then on. Null when nothing is proposed.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ProposedAt { get; private set; }

    /// <summary>Kinds of evidence that the proposal needs anew.</summary>
    public IReadOnlyList<EvidenceKind> ProposalRestsOn =>
    [
        .. ProposedCompany is { } company ? Company.EvidenceFor(company) : [],
        .. ProposedPerson is null ? (EvidenceKind[])[] : [EvidenceKind.ResponsiblePersonIdentity],
    ];

    private IReadOnlyList<EvidenceKind> RequiredForApproval =>
        (Facts with { StatesJumvea = (ProposedCompany ?? Company).JumveaNumber is not null }).RequiredEvidence;

    /// <summary>Changes the business: at once what no evidence rests on, as a proposal the rest; <c>dealer.closed</c>. The facts in force again take a proposal back.</summary>
    /// <param name="facts">All facts as they should be.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> ChangeCompany(CompanyFacts facts, DateTimeOffset at)
    {
        if (IsFinal)
            return DealerErrors.Closed;
        Company = Company.EvidenceFor(facts).Count == 0 ? facts : Company with { Address = facts.Address, Phone = facts.Phone };
        var before = (ProposedCompany ?? Company) with { Address = facts.Address, Phone = facts.Phone };
        ProposedCompany = facts == Company ? null : facts;
        Proposed(before != (ProposedCompany ?? Company), at);
        return Result.Success;
    }

    /// <summary>Corrects how the responsible person is reached, and takes back the proposal of another; <c>dealer.closed</c>.</summary>
    /// <param name="person">The same person, sealed.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> CorrectResponsiblePerson(Sealed<DealerPerson> person, DateTimeOffset at)
    {
        if (IsFinal)
            return DealerErrors.Closed;
        var withdrawn = ProposedPerson is not null;
        (ResponsiblePerson, ProposedPerson) = (person, null);
        Proposed(withdrawn, at);
        return Result.Success;
    }

    /// <summary>Names another responsible person, whose identity must be shown; <c>dealer.closed</c>.</summary>
    /// <param name="person">The other person, sealed.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> ProposeResponsiblePerson(Sealed<DealerPerson> person, DateTimeOffset at)
    {
        if (IsFinal)
            return DealerErrors.Closed;
        ProposedPerson = person;
        Proposed(true, at);
        return Result.Success;
    }

    /// <summary>Required kinds without a piece that counts on a day, for the facts as an approval would leave them.</summary>
    /// <param name="day">The day, in Japan.</param>
    public IReadOnlyList<EvidenceKind> MissingForApproval(DateOnly day) =>
        [.. RequiredForApproval.Where(kind => !evidence.Exists(piece => Shows(piece, kind) && piece.CountsOn(day)))];

    private bool Shows(Evidence piece, EvidenceKind kind) => piece.Kind == kind && (piece.SubmittedAt >= ProposedAt || !ProposalRestsOn.Contains(kind));

    private void Proposed(bool differs, DateTimeOffset at)
    {
        if (differs)
        {
            ProposedAt = ProposedCompany is null && ProposedPerson is null ? null : at;
            VoidHalfApproval();
        }

        Touch();
    }

    private void Adopt(DateTimeOffset at)
    {
        foreach (var piece in evidence.Where(piece => !Shows(piece, piece.Kind)))
            piece.Supersede(at);
        (Company, ResponsiblePerson) = (ProposedCompany ?? Company, ProposedPerson ?? ResponsiblePerson);
        (ProposedCompany, ProposedPerson, ProposedAt) = (null, null, null);
    }
}
