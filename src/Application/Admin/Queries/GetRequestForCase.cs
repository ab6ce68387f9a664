using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Admin.Queries;

/// <summary>One purchase request with its history and releases; the contact is opened only where a reason is stated, by a living grant, and that is recorded.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Admin)]
public sealed record GetRequestForCaseQuery(Guid RequestId) : IQuery<RequestCaseDto>;

/// <summary>A request as staff see it.</summary>
/// <param name="Id">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="State">Its state.</param>
/// <param name="MemberId">The member who asked; null for a guest.</param>
/// <param name="Wish">The wished car.</param>
/// <param name="Country">Destination.</param>
/// <param name="Port">Port of discharge.</param>
/// <param name="MaskedNote">The free text as dealers see it.</param>
/// <param name="PolicyVersion">The privacy policy version accepted.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="PublishedAt">When the boards showed it.</param>
/// <param name="ExpiresAt">When it runs out.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="Contact">The contact given with it; only where a reason is stated.</param>
/// <param name="Note">The free text as written; only where a reason is stated.</param>
/// <param name="Releases">To whom the contact was released.</param>
/// <param name="History">Every change of state.</param>
public sealed record RequestCaseDto(
    Guid Id,
    string Reference,
    PurchaseRequestState State,
    Guid? MemberId,
    WishInput Wish,
    string Country,
    string? Port,
    string? MaskedNote,
    string PolicyVersion,
    DateTimeOffset CreatedAt,
    DateTimeOffset? PublishedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? ClosedAt,
    ContactInput? Contact,
    string? Note,
    IReadOnlyList<ReleaseCaseDto> Releases,
    IReadOnlyList<StateChangeDto> History)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "request case";
}

/// <summary>A release as staff see it.</summary>
/// <param name="Id">The release.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="State">Its state.</param>
/// <param name="ReceivedAt">When the dealership gave its receipt: from then on it owns a copy.</param>
public sealed record ReleaseCaseDto(Guid Id, Guid DealerId, LeadReleaseState State, DateTimeOffset? ReceivedAt);

/// <summary>Opens the contact for the case where the caller says why.</summary>
internal sealed class GetRequestForCaseHandler(ICarTradeDb db, ICaller caller, IPolicyGate gate) : IQueryHandler<GetRequestForCaseQuery, RequestCaseDto>
{
    public async Task<ErrorOr<RequestCaseDto>> Handle(GetRequestForCaseQuery request, CancellationToken cancellationToken)
    {
        var id = new PurchaseRequestId(request.RequestId);
        if (await db.Set<PurchaseRequest>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } found)
            return CommonErrors.NotFound;
        var releases = await db.Set<LeadRelease>().Where(row => row.RequestId == id).OrderBy(row => row.Id)
            .Select(row => new ReleaseCaseDto(row.Id.Value, row.DealerId.Value, row.State, row.ReceivedAt)).ToListAsync(cancellationToken);
        if (caller.Reason is null)
            return Of(found, null, releases);
        var snapshot = await gate.OpenAsync(
            RequestPlaces.Item(found.Id, found.OwnerId, found.Contact), Purpose.CaseHandling, caller.AsRecipient(), cancellationToken);
        return snapshot.Then(opened => Of(found, opened, releases));
    }

    private static RequestCaseDto Of(PurchaseRequest row, RequestContactSnapshot? snapshot, IReadOnlyList<ReleaseCaseDto> releases) => new(
        row.Id.Value,
        row.Reference.Value,
        row.State,
        row.IsGuest ? null : row.OwnerId,
        WishInput.Of(row.Wish),
        row.Destination.Code,
        row.DestinationPort?.Code,
        row.MaskedNote,
        row.AcceptedPolicyVersion,
        row.CreatedAt,
        row.PublishedAt,
        row.ExpiresAt,
        row.ClosedAt,
        snapshot is null ? null : ContactInput.Of(snapshot.Contact),
        snapshot?.Note,
        releases,
        StateChangeDto.Of(row.History));
}
