using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Queries;

/// <summary>One of the caller's own requests, with the contact that was given with it.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record GetPurchaseRequestQuery(Guid RequestId) : IQuery<PurchaseRequestDto>;

/// <summary>A request as its buyer sees it.</summary>
/// <param name="Id">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Version">Its version, also as <c>ETag</c>.</param>
/// <param name="State">Its state.</param>
/// <param name="AllowedActions">What can be done now.</param>
/// <param name="Wish">The wished car.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="Note">The free text as written.</param>
/// <param name="MaskedNote">The free text as dealers see it before the contact is released.</param>
/// <param name="Contact">The contact given with this request; a copy that later changes of a profile do not touch.</param>
/// <param name="Release">When dealers get the contact.</param>
/// <param name="PolicyVersion">The privacy policy version accepted.</param>
/// <param name="Language">Language of mails.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="PublishedAt">When the boards showed it.</param>
/// <param name="ExpiresAt">When it runs out.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="FoldedInto">The earlier request that answers for this one.</param>
/// <param name="AcceptedOfferId">The offer that was accepted last.</param>
/// <param name="AcceptedCars">How many of the cars are agreed on: one a deal.</param>
/// <param name="RemainingCars">How many are still wanted.</param>
/// <param name="RejectedFor">Why it was refused, where it was.</param>
public sealed record PurchaseRequestDto(
    Guid Id,
    string Reference,
    int Version,
    PurchaseRequestState State,
    IReadOnlyList<PurchaseRequestAction> AllowedActions,
    WishInput Wish,
    Commands.DestinationInput Destination,
    Incoterm Incoterm,
    string? Note,
    string? MaskedNote,
    ContactDto Contact,
    Commands.ReleaseInput Release,
    string PolicyVersion,
    string Language,
    DateTimeOffset CreatedAt,
    DateTimeOffset? PublishedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? ClosedAt,
    Guid? FoldedInto,
    Guid? AcceptedOfferId,
    int AcceptedCars,
    int RemainingCars,
    RejectionReason? RejectedFor);

/// <summary>Reads the row and opens the contact for its subject.</summary>
internal sealed class GetPurchaseRequestHandler(IRequestReads reads, IPolicyGate gate, ICaller caller)
    : IQueryHandler<GetPurchaseRequestQuery, PurchaseRequestDto>
{
    public async Task<ErrorOr<PurchaseRequestDto>> Handle(GetPurchaseRequestQuery request, CancellationToken cancellationToken)
    {
        if (await reads.FindAsync(new PurchaseRequestId(request.RequestId), caller.SubjectId ?? Guid.Empty, cancellationToken) is not { } row)
            return CommonErrors.NotFound;
        var opened = await gate.OpenAsync(
            RequestPlaces.Item(row.Id, row.OwnerId, row.Contact), Purpose.SubjectAccess, caller.AsRecipient(), cancellationToken);
        return opened.IsError ? opened.Errors : Of(row, opened.Value);
    }

    private static PurchaseRequestDto Of(OwnRequest row, RequestContactSnapshot snapshot) => new(
        row.Id.Value,
        row.Reference,
        row.Version,
        row.State,
        PurchaseRequestMachine.Table.Allowed(row.State, ActorRole.Buyer),
        row.Wish,
        row.Destination,
        row.Incoterm,
        snapshot.Note,
        row.MaskedNote,
        ContactDto.Of(snapshot.Contact),
        row.Release,
        row.PolicyVersion,
        row.Language,
        row.CreatedAt,
        row.PublishedAt,
        row.ExpiresAt,
        row.ClosedAt,
        row.FoldedInto,
        row.AcceptedOfferId,
        row.AcceptedCars,
        row.ClosedAt is null ? Math.Max(0, row.Wish.Quantity - row.AcceptedCars) : 0,
        row.RejectedFor);
}
