using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>
/// A published request as one dealership sees it: the wish without contact. It is a copy in the dealership's own board, so that dealers never
/// read requests; there is no property here that could hold a contact.
/// </summary>
public sealed class BoardEntry : AggregateRoot
{
    private BoardEntry()
    {
    }

    /// <summary>Names the entry.</summary>
    [NotPersonal("identifier")]
    public BoardEntryId Id { get; private set; }

    /// <summary>The dealership whose board it is.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The request's human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>The car.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years, Clear = true)]
    public WishedCar Wish { get; private set; } = null!;

    /// <summary>Where it goes.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years, Clear = true)]
    public CountryCode Destination { get; private set; }

    /// <summary>Port of discharge, where known.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years, Clear = true)]
    public UnLocode? DestinationPort { get; private set; }

    /// <summary>How prices are wanted.</summary>
    [NotPersonal("terms of trade")]
    public Incoterm Incoterm { get; private set; }

    /// <summary>The free text without contact details.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years, Clear = true)]
    public string? MaskedNote { get; private set; }

    /// <summary>How many of the cars are agreed on, with whichever dealer.</summary>
    [NotPersonal("number")]
    public int AcceptedCars { get; private set; }

    /// <summary>How many cars are still wanted; 0 once it left the board.</summary>
    public int RemainingCars => ClosedAt is null ? Math.Max(0, Wish.Quantity - AcceptedCars) : 0;

    /// <summary>When it appeared, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>When the request runs out, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When this dealership first answered with an offer or a question, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When the request left the board, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Puts a published request on a board; <c>purchase_request.not_published</c> otherwise.</summary>
    /// <param name="request">The request.</param>
    /// <param name="dealer">The dealership that it matches.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ErrorOr<BoardEntry> For(PurchaseRequest request, DealerId dealer, DateTimeOffset at)
    {
        if (request.State != PurchaseRequestState.Published)
            return PurchaseRequestErrors.NotPublished;
        return new BoardEntry
        {
            Id = new BoardEntryId(Guid.CreateVersion7(at)),
            DealerId = dealer,
            RequestId = request.Id,
            Reference = request.Reference,
            Wish = request.Wish,
            Destination = request.Destination,
            DestinationPort = request.DestinationPort,
            Incoterm = request.Incoterm,
            MaskedNote = request.MaskedNote,
            PublishedAt = at,
            ExpiresAt = request.ExpiresAt,
            AcceptedCars = request.AcceptedCars,
        };
    }

    /// <summary>Shows no note.</summary>
    public void HideNote() => MaskedNote = null;

    /// <summary>Follows a request of which a car was taken: shows how many are wanted yet, or leaves the board with the last.</summary>
    /// <param name="request">The request.</param>
    /// <param name="at">Server time, UTC.</param>
    public void Follow(PurchaseRequest request, DateTimeOffset at)
    {
        if (request.Id != RequestId)
            throw new ArgumentException("Another request.", nameof(request));
        if (AcceptedCars != request.AcceptedCars)
        {
            AcceptedCars = request.AcceptedCars;
            Touch();
        }

        if (request.State != PurchaseRequestState.Published)
            Close(at);
    }

    /// <summary>Whether the dealership can still answer.</summary>
    /// <param name="now">Server time, UTC.</param>
    public bool IsOpen(DateTimeOffset now) => ClosedAt is null && now < ExpiresAt;

    /// <summary>Records the first answer; later ones change nothing.</summary>
    /// <param name="at">Server time, UTC.</param>
    public void MarkAnswered(DateTimeOffset at)
    {
        if (AnsweredAt is not null)
            return;
        AnsweredAt = at;
        Touch();
    }

    /// <summary>Takes it off the board because the request ended; later calls change nothing.</summary>
    /// <param name="at">Server time, UTC.</param>
    public void Close(DateTimeOffset at)
    {
        if (ClosedAt is not null)
            return;
        ClosedAt = at;
        Touch();
    }
}
