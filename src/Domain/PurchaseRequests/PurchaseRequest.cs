using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>A buyer asks for a car. The wish is clear; who asks is sealed under the request's own key.</summary>
public sealed partial class PurchaseRequest : StatefulAggregate<PurchaseRequestState, PurchaseRequestAction>
{
    /// <summary>How long a request stays open.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Within this time a second request for the same car is folded into the first.</summary>
    public static readonly TimeSpan FoldWindow = TimeSpan.FromDays(30);

    /// <summary>The most dealerships that can ever hold one request's contact.</summary>
    public const int MaxRecipients = 10;

    /// <summary>Length of a language code.</summary>
    public const int LanguageLength = 2;

    private PurchaseRequest()
    {
    }

    /// <summary>Names the request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId Id { get; private set; }

    /// <summary>Its human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>Who may act on it: a member's id, or the request's own id for a guest.</summary>
    [NotPersonal("opaque identifier")]
    public Guid OwnerId { get; private set; }

    /// <summary>Data key of the sealed contact.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>The buyer's contact and free text.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years)]
    public Sealed<RequestContactSnapshot> Contact { get; private set; }

    /// <summary>Keyed blind index of the contact's address, for claiming and folding.</summary>
    [NotPersonal("keyed hash")]
    public byte[] EmailIndex { get; private set; } = [];

    /// <summary>Keyed hash of address and wish.</summary>
    [NotPersonal("keyed hash")]
    public byte[] FoldKey { get; private set; } = [];

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

    /// <summary>The policy version that the buyer accepted.</summary>
    [NotPersonal("version of a document")]
    public string AcceptedPolicyVersion { get; private set; } = "";

    /// <summary>Language of the form and of mails.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years, Clear = true)]
    public string Language { get; private set; } = "";

    /// <summary>When dealers get the contact.</summary>
    [NotPersonal("choice of a procedure")]
    public ReleaseMode ReleaseMode { get; private set; }

    /// <summary>How many dealers are pre-authorised.</summary>
    [NotPersonal("choice of a procedure")]
    public int? PreAuthorisedDealers { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it runs out, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When the boards showed it, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When it ended, UTC: retention counts from here.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many of the cars are agreed on: one a deal.</summary>
    [NotPersonal("number")]
    public int AcceptedCars { get; private set; }

    /// <summary>How many cars are still wanted; 0 once it ended.</summary>
    public int RemainingCars => ClosedAt is null ? Math.Max(0, Wish.Quantity - AcceptedCars) : 0;

    /// <summary>The offer that was accepted last.</summary>
    [NotPersonal("identifier")]
    public OfferId? AcceptedOfferId { get; private set; }

    /// <summary>The earlier request that answers for this one.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId? FoldedInto { get; private set; }

    /// <summary>Why it was refused.</summary>
    [NotPersonal("reason from a closed list")]
    public RejectionReason? RejectionReason { get; private set; }

    /// <summary>Whether no member owns it.</summary>
    public bool IsGuest => OwnerId == Id.Value;

    /// <inheritdoc/>
    protected override StateMachine<PurchaseRequestState, PurchaseRequestAction> Machine => PurchaseRequestMachine.Table;

    /// <summary>A draft. Errors: those of the wish, <c>purchase_request.pre_authorised_dealers_out_of_range</c>, <c>purchase_request.language_unknown</c>.</summary>
    /// <param name="content">What it is made of.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ErrorOr<PurchaseRequest> Create(PurchaseRequestContent content, DateTimeOffset at)
    {
        var wish = content.Wish.Validated();
        if (wish.IsError)
            return wish.Errors;
        var dealersFit = content.ReleaseMode == ReleaseMode.PreAuthorised
            ? content.PreAuthorisedDealers is >= 1 and <= MaxRecipients
            : content.PreAuthorisedDealers is null;
        if (!dealersFit)
            return PurchaseRequestErrors.PreAuthorisation;
        if (content.Language is not ("en" or "ja"))
            return PurchaseRequestErrors.Language;
        if (!Enum.IsDefined(content.Incoterm))
            return ValueErrors.UnknownIncoterm;
        var request = new PurchaseRequest
        {
            Id = content.Id,
            Reference = content.Reference,
            OwnerId = content.Owner?.Value ?? content.Id.Value,
            KeyId = content.Key,
            Contact = content.Contact,
            EmailIndex = content.EmailIndex,
            FoldKey = PurchaseRequests.FoldKey.Of(content.EmailIndex, wish.Value, content.Destination),
            Wish = wish.Value,
            Destination = content.Destination,
            DestinationPort = content.DestinationPort,
            Incoterm = content.Incoterm,
            MaskedNote = content.MaskedNote,
            AcceptedPolicyVersion = content.AcceptedPolicyVersion,
            Language = content.Language,
            ReleaseMode = content.ReleaseMode,
            PreAuthorisedDealers = content.PreAuthorisedDealers,
            CreatedAt = at,
            ExpiresAt = at + Lifetime,
        };
        request.Begin();
        return request;
    }
}
