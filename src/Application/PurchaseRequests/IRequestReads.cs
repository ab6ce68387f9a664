using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>The reads that are asked most, as the SQL that they should be. They run as the caller, under row-level security.</summary>
public interface IRequestReads
{
    /// <summary>A request that a member owns or a guest follows, or null. The query asks for the owner, and row-level security asks again.</summary>
    /// <param name="id">The request.</param>
    /// <param name="owner">The member, or the request itself.</param>
    /// <param name="ct">Cancels.</param>
    Task<OwnRequest?> FindAsync(PurchaseRequestId id, Guid owner, CancellationToken ct);

    /// <summary>Requests of an owner, newest first.</summary>
    /// <param name="owner">Who owns them.</param>
    /// <param name="after">The last id of the page before.</param>
    /// <param name="rows">Rows wanted.</param>
    /// <param name="ct">Cancels.</param>
    Task<List<PurchaseRequestRow>> ListAsync(Guid owner, Guid? after, int rows, CancellationToken ct);

    /// <summary>Open entries of a dealership's board, newest first.</summary>
    Task<List<BoardRow>> BoardAsync(BoardPage page, CancellationToken ct);
}

/// <summary>A page of a board.</summary>
/// <param name="Dealer">Whose board.</param>
/// <param name="Now">Entries that ran out by then are left out.</param>
/// <param name="Make">Only this make.</param>
/// <param name="Country">Only this destination.</param>
/// <param name="After">The last id of the page before.</param>
/// <param name="Rows">Rows wanted.</param>
public sealed record BoardPage(DealerId Dealer, DateTimeOffset Now, string? Make, CountryCode? Country, Guid? After, int Rows);

/// <summary>A request as it rests.</summary>
/// <param name="Id">The request.</param>
/// <param name="OwnerId">Who owns it.</param>
/// <param name="Contact">The contact and the free text, sealed.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Version">Its version.</param>
/// <param name="State">Its state.</param>
/// <param name="Wish">The wished car.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="MaskedNote">The free text without contact details.</param>
/// <param name="Release">When dealers get the contact.</param>
/// <param name="PolicyVersion">The privacy policy version accepted.</param>
/// <param name="Language">Language of mails.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="PublishedAt">When the boards showed it.</param>
/// <param name="ExpiresAt">When it runs out.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="FoldedInto">The earlier request that answers for this one.</param>
/// <param name="AcceptedOfferId">The offer that was accepted last.</param>
/// <param name="AcceptedCars">How many of the cars are agreed on.</param>
/// <param name="RejectedFor">Why it was refused.</param>
public sealed record OwnRequest(
    PurchaseRequestId Id,
    Guid OwnerId,
    Sealed<RequestContactSnapshot> Contact,
    string Reference,
    int Version,
    PurchaseRequestState State,
    WishInput Wish,
    DestinationInput Destination,
    Incoterm Incoterm,
    string? MaskedNote,
    ReleaseInput Release,
    string PolicyVersion,
    string Language,
    DateTimeOffset CreatedAt,
    DateTimeOffset? PublishedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? ClosedAt,
    Guid? FoldedInto,
    Guid? AcceptedOfferId,
    int AcceptedCars,
    RejectionReason? RejectedFor);
