using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <content>What can happen to a request.</content>
public sealed partial class PurchaseRequest
{
    /// <summary>Sends it. <c>purchase_request.policy_outdated</c> unless the accepted policy is the one in force.</summary>
    /// <param name="occasion">Who and when.</param>
    public ErrorOr<Success> Submit(Occasion occasion) =>
        string.Equals(AcceptedPolicyVersion, occasion.PolicyVersion, StringComparison.Ordinal)
            ? MoveWhileOpen(PurchaseRequestAction.Submit, occasion)
            : PurchaseRequestErrors.PolicyOutdated;

    /// <summary>Records that the address is proved; whether the token is fresh is checked where tokens are kept.</summary>
    /// <param name="occasion">Who and when.</param>
    public ErrorOr<Success> ProveContact(Occasion occasion) => MoveWhileOpen(PurchaseRequestAction.ProveContact, occasion);

    /// <summary>Puts the corrected contact in the place of the old one; the address stays, for it was proved.</summary>
    /// <param name="contact">The whole contact, sealed under the request's key.</param>
    public void CorrectContact(Sealed<RequestContactSnapshot> contact)
    {
        Contact = contact;
        Touch();
    }

    /// <summary>Starts the checks.</summary>
    /// <param name="occasion">Who and when.</param>
    public ErrorOr<Success> BeginScreening(Occasion occasion) => MoveWhileOpen(PurchaseRequestAction.Screen, occasion);

    /// <summary>Passes the checks.</summary>
    /// <param name="occasion">Who and when.</param>
    public ErrorOr<Success> PassScreening(Occasion occasion) => MoveWhileOpen(PurchaseRequestAction.Match, occasion);

    /// <summary>Shows it blind. <c>purchase_request.no_dealer_matches</c> without an accredited dealer that matches.</summary>
    /// <param name="accreditedMatches">How many accredited dealers match now.</param>
    /// <param name="occasion">Who and when.</param>
    public ErrorOr<Success> Publish(int accreditedMatches, Occasion occasion)
    {
        var possible = Check(PurchaseRequestAction.Publish, occasion);
        if (possible.IsError)
            return possible;
        if (accreditedMatches < 1)
            return PurchaseRequestErrors.NoDealerMatches;
        return MoveWhileOpen(PurchaseRequestAction.Publish, occasion).ThenDo(_ => PublishedAt = occasion.At);
    }

    /// <summary>
    /// Decides that dealers get the contact once the cancel window has passed. The buyer picks, up to ten in all; the system acts only on a
    /// pre-authorisation, up to its number. Errors: <c>purchase_request.not_published</c>, <c>…expired</c>, <c>…dealers_not_distinct</c>,
    /// <c>…already_released</c>, <c>…too_many_recipients</c>, <c>…dealer_not_accredited</c>.
    /// </summary>
    /// <param name="dealers">The dealers with their standing now.</param>
    /// <param name="existing">Every release of this request so far.</param>
    /// <param name="occasion">The buyer, or the system.</param>
    public ErrorOr<IReadOnlyList<LeadRelease>> ReleaseTo(
        IReadOnlyCollection<DealerStanding> dealers, IReadOnlyCollection<LeadRelease> existing, Occasion occasion)
    {
        if (existing.Any(release => release.RequestId != Id))
            throw new ArgumentException("Releases of another request.", nameof(existing));
        if (State != PurchaseRequestState.Published)
            return PurchaseRequestErrors.NotPublished;
        if (occasion.At >= ExpiresAt)
            return PurchaseRequestErrors.Expired;
        if (dealers.Count == 0 || dealers.DistinctBy(dealer => dealer.DealerId).Count() != dealers.Count)
            return PurchaseRequestErrors.DealersNotDistinct;
        if (dealers.Any(dealer => existing.Any(release => release.IsLive && release.DealerId == dealer.DealerId)))
            return PurchaseRequestErrors.AlreadyReleased;
        if (existing.Count(release => release.IsLive) + dealers.Count > Limit(occasion.Role))
            return PurchaseRequestErrors.TooManyRecipients;
        if (dealers.Any(dealer => !dealer.MayReceive))
            return PurchaseRequestErrors.DealerNotAccredited;
        Touch();
        var ground = occasion.Role == ActorRole.Buyer ? ReleaseGround.BuyerPicked : ReleaseGround.PreAuthorised;
        return dealers.Select(dealer => LeadRelease.Schedule(Id, dealer.DealerId, ground, occasion)).ToList();
    }

    /// <summary>Whether an offer can be taken now: <c>purchase_request.expired</c> or an illegal transition otherwise.</summary>
    /// <param name="occasion">The buyer.</param>
    public ErrorOr<Success> CanAccept(Occasion occasion) => CheckWhileOpen(PurchaseRequestAction.AcceptOffer, occasion);

    /// <summary>Takes one car. The last one wanted ends the search; before it the request stays published, its deals being facts beside it.</summary>
    internal ErrorOr<Success> AcceptOffer(OfferId offer, Occasion occasion)
    {
        var last = AcceptedCars + 1 >= Wish.Quantity;
        var taken = last ? MoveWhileOpen(PurchaseRequestAction.AcceptOffer, occasion) : CheckWhileOpen(PurchaseRequestAction.AcceptOffer, occasion);
        return taken.ThenDo(_ =>
        {
            AcceptedOfferId = offer;
            AcceptedCars++;
            Touch();
        });
    }

    /// <summary>Records that an order was built on the deal.</summary>
    /// <param name="occasion">The system.</param>
    public ErrorOr<Success> ConvertToOrder(Occasion occasion) => End(PurchaseRequestAction.Convert, occasion);

    /// <summary>Takes it back; <c>purchase_request.already_withdrawn</c> the second time. The caller recalls the releases.</summary>
    /// <param name="occasion">The buyer.</param>
    public ErrorOr<Success> Withdraw(Occasion occasion) =>
        State == PurchaseRequestState.Withdrawn ? PurchaseRequestErrors.AlreadyWithdrawn : End(PurchaseRequestAction.Withdraw, occasion);

    /// <summary>Refuses it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">A timer or staff.</param>
    public ErrorOr<Success> Reject(RejectionReason reason, Occasion occasion) =>
        End(PurchaseRequestAction.Reject, occasion).ThenDo(_ => RejectionReason = reason);

    /// <summary>Lets it run out; <c>purchase_request.not_yet_expired</c> before its time.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Expire(Occasion occasion)
    {
        var possible = Check(PurchaseRequestAction.Expire, occasion);
        if (possible.IsError)
            return possible;
        return occasion.At < ExpiresAt ? PurchaseRequestErrors.NotYetExpired : End(PurchaseRequestAction.Expire, occasion);
    }

    /// <summary>Folds it into an earlier request for the same car.</summary>
    /// <param name="earlier">The request that answers for it.</param>
    /// <param name="occasion">A timer or staff.</param>
    public ErrorOr<Success> FoldInto(PurchaseRequestId earlier, Occasion occasion) =>
        End(PurchaseRequestAction.Close, occasion).ThenDo(_ => FoldedInto = earlier);

    /// <summary>Closes it for the reason that the occasion states.</summary>
    /// <param name="occasion">Staff, with a reason.</param>
    public ErrorOr<Success> CloseByStaff(Occasion occasion) => End(PurchaseRequestAction.Close, occasion);

    /// <summary>Whether it asks for what an earlier, still living request of the same address asks for, within 30 days.</summary>
    /// <param name="earlier">The other request.</param>
    public bool Repeats(PurchaseRequest earlier) =>
        earlier.Id != Id && earlier.CreatedAt <= CreatedAt && CreatedAt - earlier.CreatedAt < FoldWindow
        && earlier.State is PurchaseRequestState.Submitted or PurchaseRequestState.Screening or PurchaseRequestState.Matched or PurchaseRequestState.Published
        && FoldKey.AsSpan().SequenceEqual(earlier.FoldKey);

    /// <summary>Gives a guest's request to the member who proved the same address; <c>purchase_request.already_owned</c> otherwise.</summary>
    /// <param name="member">The member.</param>
    public ErrorOr<Success> ClaimFor(MemberId member)
    {
        if (!IsGuest)
            return PurchaseRequestErrors.AlreadyOwned;
        OwnerId = member.Value;
        Touch();
        return Result.Success;
    }

    private int Limit(ActorRole role) => role == ActorRole.Buyer ? MaxRecipients : PreAuthorisedDealers ?? 0;

    private ErrorOr<Success> CheckWhileOpen(PurchaseRequestAction action, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        return occasion.At >= ExpiresAt ? PurchaseRequestErrors.Expired : Result.Success;
    }

    private ErrorOr<Success> MoveWhileOpen(PurchaseRequestAction action, Occasion occasion)
    {
        var possible = CheckWhileOpen(action, occasion);
        return possible.IsError ? possible : Move(action, occasion);
    }

    private ErrorOr<Success> End(PurchaseRequestAction action, Occasion occasion) => Move(action, occasion).ThenDo(_ => ClosedAt = occasion.At);
}
