using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Lifts a suspension. The first approval is recorded; the second, by another administrator and for the same end date, reinstates.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan: within two years.</param>
[Access(Audience.Admin)]
public sealed record ReinstateDealerCommand(Guid DealerId, DateOnly ValidUntil) : ICommand<ApprovalDto>;

/// <summary>Four eyes.</summary>
internal sealed class ReinstateDealerHandler(DealerLoader dealers, DealerApprovals approvals) : ICommandHandler<ReinstateDealerCommand, ApprovalDto>
{
    public async Task<ErrorOr<ApprovalDto>> Handle(ReinstateDealerCommand request, CancellationToken cancellationToken)
    {
        var found = await dealers.FindAsync(request.DealerId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var possible = Possible(found.Value);
        return possible.IsError
            ? possible.Errors
            : await approvals.ApproveAsync(found.Value, request.ValidUntil, AccreditationOutcome.Reinstated, cancellationToken);
    }

    private static ErrorOr<Success> Possible(Dealer dealer) =>
        DealerMachine.Table.Next(dealer.State, DealerAction.Reinstate, ActorRole.Staff).Then(_ => Result.Success);
}
