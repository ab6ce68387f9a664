using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Approves an application or a renewal. The first approval is recorded; the second, by another administrator and for the same end date, accredits.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan: within two years.</param>
[Access(Audience.Admin)]
public sealed record ApproveDealerCommand(Guid DealerId, DateOnly ValidUntil) : ICommand<ApprovalDto>;

/// <summary>Four eyes.</summary>
internal sealed class ApproveDealerHandler(DealerRulings rulings) : ICommandHandler<ApproveDealerCommand, ApprovalDto>
{
    public Task<ErrorOr<ApprovalDto>> Handle(ApproveDealerCommand request, CancellationToken cancellationToken) => rulings.ApproveAsync(
        request.DealerId,
        (dealer, occasion) => dealer.Approve(request.ValidUntil, DataSharingAgreement.VersionInForce, occasion),
        AccreditationOutcome.Approved,
        cancellationToken);
}
