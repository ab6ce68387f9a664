using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>
/// A dealership with its responsible person and evidence, opened for an examiner who states a reason; the reading is recorded. While there is something to decide
/// the examination is the case; otherwise it takes a grant of a case about the dealership.
/// </summary>
/// <param name="DealerId">The dealership.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetDealerForReviewQuery(Guid DealerId) : IQuery<ExaminedDealerDto>;

/// <summary>A dealership as examiners see it.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="State">Where its accreditation stands.</param>
/// <param name="AllowedActions">What staff can do now.</param>
/// <param name="Company">The business.</param>
/// <param name="Makes">Makes served; empty means all.</param>
/// <param name="Destinations">Destinations served; empty means all.</param>
/// <param name="AppliedAt">When it applied.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan.</param>
/// <param name="AgreementVersion">The data-sharing agreement that was signed last.</param>
/// <param name="AgreementSignedAt">When it was signed.</param>
/// <param name="ResponsiblePerson">Who answers for it; null when the data was destroyed.</param>
/// <param name="Evidence">Evidence, oldest first.</param>
/// <param name="MissingEvidence">Kinds of which no verified, unexpired piece is there.</param>
/// <param name="Proposed">What awaits newer evidence and approval, beside what is in force; null when nothing does.</param>
/// <param name="Approvals">Approvals, oldest first.</param>
/// <param name="History">Every change of state.</param>
public sealed record ExaminedDealerDto(
    Guid Id,
    string Reference,
    DealerState State,
    IReadOnlyList<DealerAction> AllowedActions,
    CompanyInput Company,
    IReadOnlyList<string> Makes,
    IReadOnlyList<string> Destinations,
    DateTimeOffset AppliedAt,
    DateOnly? ValidUntil,
    string AgreementVersion,
    DateTimeOffset AgreementSignedAt,
    PersonInput? ResponsiblePerson,
    IReadOnlyList<EvidenceDto> Evidence,
    IReadOnlyList<EvidenceKind> MissingEvidence,
    ProposedFactsDto? Proposed,
    IReadOnlyList<DealerApprovalDto> Approvals,
    IReadOnlyList<StateChangeDto> History);

/// <summary>One administrator's approval.</summary>
/// <param name="Round">Two approvals of one round accredit.</param>
/// <param name="AdminId">The administrator's account.</param>
/// <param name="At">When.</param>
/// <param name="ValidUntil">The end date approved.</param>
public sealed record DealerApprovalDto(int Round, Guid AdminId, DateTimeOffset At, DateOnly ValidUntil);

/// <summary>Opens for the purpose of accreditation, or of a case.</summary>
internal sealed class GetDealerForReviewHandler(ICarTradeDb db, DealerOpening opening, TimeProvider clock) : IQueryHandler<GetDealerForReviewQuery, ExaminedDealerDto>
{
    public async Task<ErrorOr<ExaminedDealerDto>> Handle(GetDealerForReviewQuery request, CancellationToken cancellationToken)
    {
        var id = new DealerId(request.DealerId);
        var dealer = await db.Set<Dealer>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (dealer is null)
            return DealerErrors.NotFound;
        var purpose = Examination.IsOpen(dealer) ? Purpose.Accreditation : Purpose.CaseHandling;
        return (await opening.OpenAsync(dealer, purpose, cancellationToken)).Then(parts => Of(dealer, parts));
    }

    private ExaminedDealerDto Of(Dealer dealer, OpenedDealer parts) => new(
        dealer.Id.Value,
        dealer.Reference.Value,
        dealer.State,
        [.. dealer.AllowedActions.Where(action => dealer.Can(action, ActorRole.Staff))],
        CompanyInput.Of(dealer.Company),
        dealer.Makes,
        dealer.Destinations,
        dealer.AppliedAt,
        dealer.ValidUntil,
        dealer.AgreementVersion,
        dealer.AgreementSignedAt,
        parts.Person is { } person ? PersonInput.Of(person) : null,
        [.. dealer.Evidence.Select(piece => EvidenceDto.Of(piece, parts.Details.GetValueOrDefault(piece.Id)))],
        dealer.MissingOn(Dealer.DayInJapan(clock.GetUtcNow())),
        ProposedFactsDto.Of(dealer, parts.Proposed, Dealer.DayInJapan(clock.GetUtcNow())),
        [.. dealer.Approvals.Select(approval => new DealerApprovalDto(approval.Round, approval.AdminId, approval.At, approval.ValidUntil))],
        StateChangeDto.Of(dealer.History));
}
