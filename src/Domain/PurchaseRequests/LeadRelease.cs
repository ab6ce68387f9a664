using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>
/// One request's contact on its way to one dealership. Accreditation is checked when it is made available and again at the receipt; only the
/// receipt discloses. Between the two the contact waits sealed under a key of its own, destroyed when the release is cancelled or refused.
/// </summary>
public sealed class LeadRelease : StatefulAggregate<LeadReleaseState, LeadReleaseAction>
{
    /// <summary>How long the buyer can cancel after deciding.</summary>
    public static readonly TimeSpan CancelWindow = TimeSpan.FromMinutes(10);

    private LeadRelease()
    {
    }

    /// <summary>Names the release; dealers know it as the lead's id.</summary>
    [NotPersonal("identifier")]
    public LeadReleaseId Id { get; private set; }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>Why it happens.</summary>
    [NotPersonal("reason from a closed list")]
    public ReleaseGround Ground { get; private set; }

    /// <summary>When it was decided, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>When the cancel window ends and delivery may happen, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset DeliverableFrom { get; private set; }

    /// <summary>When the dealer received it, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>Data key of the waiting package.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId? PackageKeyId { get; private set; }

    /// <summary>The contact as it waits for the receipt; absent before delivery and after the end.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "3.3", Retention.RequestClosedPlus3Years)]
    public Sealed<RequestContactSnapshot>? Package { get; private set; }

    /// <summary>Whether the dealer has the contact or is going to get it.</summary>
    public bool IsLive => State is LeadReleaseState.Scheduled or LeadReleaseState.Available or LeadReleaseState.Received;

    /// <inheritdoc/>
    protected override StateMachine<LeadReleaseState, LeadReleaseAction> Machine => LeadReleaseMachine.Table;

    internal static LeadRelease Schedule(PurchaseRequestId request, DealerId dealer, ReleaseGround ground, Occasion occasion)
    {
        var release = new LeadRelease
        {
            Id = new LeadReleaseId(Guid.CreateVersion7(occasion.At)),
            RequestId = request,
            DealerId = dealer,
            Ground = ground,
            DecidedAt = occasion.At,
            DeliverableFrom = ground == ReleaseGround.OfferAccepted ? occasion.At : occasion.At + CancelWindow,
        };
        release.Begin();
        return release;
    }

    /// <summary>
    /// Makes it available, or refuses the dealer: the state returned says which, and on refusal the caller destroys the package key.
    /// <c>lead_release.cancel_window_open</c> too early.
    /// </summary>
    /// <param name="standing">The dealer's standing at this instant.</param>
    /// <param name="key">Key of the package.</param>
    /// <param name="package">The contact sealed under that key.</param>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<LeadReleaseState> Deliver(DealerStanding standing, SubjectKeyId key, Sealed<RequestContactSnapshot> package, Occasion occasion)
    {
        var possible = Check(LeadReleaseAction.Deliver, occasion);
        if (possible.IsError)
            return possible.Errors;
        if (standing.DealerId != DealerId)
            return LeadReleaseErrors.OtherDealer;
        if (occasion.At < DeliverableFrom)
            return LeadReleaseErrors.CancelWindowOpen;
        if (!standing.MayReceive)
            return Refuse(occasion).Then(_ => State);
        return Move(LeadReleaseAction.Deliver, occasion).Then(_ =>
        {
            (PackageKeyId, Package) = (key, package);
            return State;
        });
    }

    /// <summary>Puts the corrected contact into a package that waits for its receipt; nothing where none waits.</summary>
    /// <param name="package">The contact sealed under the package's key.</param>
    public void CorrectPackage(Sealed<RequestContactSnapshot> package)
    {
        if (Package is null)
            return;
        Package = package;
        Touch();
    }

    /// <summary>
    /// The dealer's receipt: makes the dealership a co-owner, once. <c>lead_release.already_received</c> the second time,
    /// <c>lead_release.dealer_not_accredited</c> when it may not receive now.
    /// </summary>
    /// <param name="standing">The dealer's standing at this instant.</param>
    /// <param name="fieldNames">Names of the disclosed fields.</param>
    /// <param name="contentHash">SHA-256 of the canonical payload.</param>
    /// <param name="occasion">The dealer's person or program.</param>
    public ErrorOr<CoOwnership> Receive(DealerStanding standing, IReadOnlyList<string> fieldNames, byte[] contentHash, Occasion occasion)
    {
        if (standing.DealerId != DealerId)
            return LeadReleaseErrors.OtherDealer;
        if (State == LeadReleaseState.Received)
            return LeadReleaseErrors.AlreadyReceived;
        var possible = Check(LeadReleaseAction.Receive, occasion);
        if (possible.IsError)
            return possible.Errors;
        if (!standing.MayReceive)
            return LeadReleaseErrors.DealerNotAccredited;
        var (key, package) = (PackageKeyId!.Value, Package!.Value);
        return Move(LeadReleaseAction.Receive, occasion).Then(_ =>
        {
            (ReceivedAt, PackageKeyId, Package) = (occasion.At, null, null);
            return CoOwnership.Of(this, key, package, fieldNames, contentHash, occasion);
        });
    }

    /// <summary>
    /// Takes it back: by the buyer while it is scheduled, by the system also while no receipt exists. Returns the package key to destroy, if any.
    /// Errors: <c>lead_release.already_received</c>, <c>lead_release.already_cancelled</c>.
    /// </summary>
    /// <param name="occasion">The buyer or the system.</param>
    public ErrorOr<SubjectKeyId?> Cancel(Occasion occasion) => State switch
    {
        LeadReleaseState.Received => LeadReleaseErrors.AlreadyReceived,
        LeadReleaseState.Cancelled => LeadReleaseErrors.AlreadyCancelled,
        _ => Drop(LeadReleaseAction.Cancel, occasion),
    };

    /// <summary>Refuses the dealer for lack of accreditation. Returns the package key to destroy, if any.</summary>
    /// <param name="occasion">A timer or the system.</param>
    public ErrorOr<SubjectKeyId?> Refuse(Occasion occasion) => Drop(LeadReleaseAction.Refuse, occasion);

    internal void Hasten(Occasion occasion)
    {
        if (State != LeadReleaseState.Scheduled || DeliverableFrom <= occasion.At)
            return;
        (Ground, DeliverableFrom) = (ReleaseGround.OfferAccepted, occasion.At);
        Touch();
    }

    private ErrorOr<SubjectKeyId?> Drop(LeadReleaseAction action, Occasion occasion) => Move(action, occasion).Then(_ =>
    {
        var key = PackageKeyId;
        (PackageKeyId, Package) = (null, null);
        return key;
    });
}
