using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Lifts a suspension. The first approval is recorded; the second, by another administrator and for the same end date, reinstates.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan: within two years.</param>
[Access(Audience.Admin)]
public sealed record ReinstateDealerCommand(Guid DealerId, DateOnly ValidUntil) : ICommand<ApprovalDto>;

/// <summary>Four eyes.</summary>
internal sealed class ReinstateDealerHandler(DealerRulings rulings) : ICommandHandler<ReinstateDealerCommand, ApprovalDto>
{
    public Task<ErrorOr<ApprovalDto>> Handle(ReinstateDealerCommand request, CancellationToken cancellationToken) => rulings.ApproveAsync(
        request.DealerId,
        (dealer, occasion) => dealer.Reinstate(request.ValidUntil, DataSharingAgreement.VersionInForce, occasion),
        AccreditationOutcome.Reinstated,
        cancellationToken);
}
