using ErrorOr;

namespace CarTrade.Application.Identity;

/// <summary>What a purchase request does when its guest's contact address is proved. Idempotent.</summary>
public interface IContactProof
{
    /// <summary>The address of this request is proved.</summary>
    Task<ErrorOr<Success>> ProveAsync(Guid purchaseRequestId, CancellationToken ct);
}
