using CarTrade.Application.Common;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>One approval by the administrator who calls, and what follows when it is the second.</summary>
internal sealed class DealerApprovals(DealerRulings rulings, IOccasions occasions)
{
    public async Task<ErrorOr<ApprovalDto>> ApproveAsync(Dealer dealer, DateOnly validUntil, AccreditationOutcome outcome, CancellationToken ct)
    {
        var round = dealer.ApprovalRound;
        var approved = dealer.Approve(validUntil, DataSharingAgreement.VersionInForce, occasions.Now("3.3"));
        if (approved.IsError)
            return approved.Errors;
        var complete = dealer.ApprovalRound > round;
        if (complete)
            await rulings.FollowAsync(dealer, outcome, ct);
        return new ApprovalDto(dealer.State, dealer.ValidUntil, complete);
    }
}

/// <summary>What an approval did.</summary>
/// <param name="State">The state now.</param>
/// <param name="ValidUntil">Last day of the accreditation in force, in Japan.</param>
/// <param name="Complete">True for the second approval; false while another administrator's is awaited.</param>
public sealed record ApprovalDto(DealerState State, DateOnly? ValidUntil, bool Complete);
