using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Domain.Photos;

/// <summary>States that an offer to a purchase request shows a photo, so that the request's buyer may see it.</summary>
[NotPersonal("opaque ids")]
public sealed class PhotoUse
{
    private PhotoUse()
    {
    }

    /// <summary>The photo.</summary>
    public PhotoId PhotoId { get; private set; }

    /// <summary>The purchase request.</summary>
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The member who asked, or for a guest the purchase request's own id.</summary>
    public Guid OwnerSubject { get; private set; }

    /// <summary>A photo shown to the buyer of a request.</summary>
    /// <param name="photo">The photo.</param>
    /// <param name="request">The request.</param>
    /// <param name="ownerSubject">Member, or request id for a guest.</param>
    public static PhotoUse Create(PhotoId photo, PurchaseRequestId request, Guid ownerSubject) =>
        new() { PhotoId = photo, RequestId = request, OwnerSubject = ownerSubject };

    /// <summary>The request was claimed by a member.</summary>
    /// <param name="member">The member's id.</param>
    public void Claim(Guid member) => OwnerSubject = member;
}
