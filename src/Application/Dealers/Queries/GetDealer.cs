using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>The caller's own dealership.</summary>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations)]
public sealed record GetDealerQuery : IQuery<DealerDto>;

/// <summary>A dealership as its own people see it.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="Version">Its version, also as <c>ETag</c>.</param>
/// <param name="State">Where its accreditation stands.</param>
/// <param name="AllowedActions">What the dealership can do now.</param>
/// <param name="Company">The business.</param>
/// <param name="Makes">Makes served; empty means all.</param>
/// <param name="Destinations">Destinations served; empty means all.</param>
/// <param name="AppliedAt">When it applied.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan.</param>
/// <param name="AgreementVersion">The data-sharing agreement that was signed last.</param>
/// <param name="AgreementInForce">The one that must be signed.</param>
/// <param name="ResponsiblePerson">Who answers for it; owners see it.</param>
/// <param name="Evidence">Evidence handed in, oldest first.</param>
/// <param name="MissingEvidence">Kinds of which no verified, unexpired piece is there.</param>
/// <param name="Proposed">What awaits newer evidence and approval; null when nothing does.</param>
public sealed record DealerDto(
    Guid Id,
    string Reference,
    int Version,
    DealerState State,
    IReadOnlyList<DealerAction> AllowedActions,
    CompanyInput Company,
    IReadOnlyList<string> Makes,
    IReadOnlyList<string> Destinations,
    DateTimeOffset AppliedAt,
    DateOnly? ValidUntil,
    string AgreementVersion,
    string AgreementInForce,
    PersonInput? ResponsiblePerson,
    IReadOnlyList<EvidenceDto> Evidence,
    IReadOnlyList<EvidenceKind> MissingEvidence,
    ProposedFactsDto? Proposed);

/// <summary>Opens the personal part for owners.</summary>
internal sealed class GetDealerHandler(ICarTradeDb db, ICaller caller, DealerOpening opening, TimeProvider clock) : IQueryHandler<GetDealerQuery, DealerDto>
{
    public async Task<ErrorOr<DealerDto>> Handle(GetDealerQuery request, CancellationToken cancellationToken)
    {
        var id = new DealerId(caller.DealerId ?? Guid.Empty);
        var dealer = await db.Set<Dealer>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (dealer is null)
            return CommonErrors.NotFound;
        var opened = caller.Audience == Audience.DealerOwner
            ? await opening.OpenAsync(dealer, Purpose.AccountService, cancellationToken)
            : new OpenedDealer(null, null, new Dictionary<EvidenceId, EvidenceDetails>());
        return opened.Then(parts => Of(dealer, parts));
    }

    private DealerDto Of(Dealer dealer, OpenedDealer parts) => new(
        dealer.Id.Value,
        dealer.Reference.Value,
        dealer.Version,
        dealer.State,
        [.. dealer.AllowedActions.Where(action => dealer.Can(action, ActorRole.Dealer))],
        CompanyInput.Of(dealer.Company),
        dealer.Makes,
        dealer.Destinations,
        dealer.AppliedAt,
        dealer.ValidUntil,
        dealer.AgreementVersion,
        DataSharingAgreement.VersionInForce,
        parts.Person is { } person ? PersonInput.Of(person) : null,
        [.. dealer.Evidence.Select(piece => EvidenceDto.Of(piece, parts.Details.GetValueOrDefault(piece.Id)))],
        dealer.MissingOn(Dealer.DayInJapan(clock.GetUtcNow())),
        ProposedFactsDto.Of(dealer, parts.Proposed, Dealer.DayInJapan(clock.GetUtcNow())));
}
