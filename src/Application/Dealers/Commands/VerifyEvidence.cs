using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>States that a piece of evidence was examined and is genuine.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="EvidenceId">The piece.</param>
[Access(Audience.Admin)]
public sealed record VerifyEvidenceCommand(Guid DealerId, Guid EvidenceId) : ICommand<Done>;

/// <summary>Each piece once, by anybody but the applicant.</summary>
internal sealed class VerifyEvidenceHandler(DealerLoader dealers, ICaller caller, TimeProvider clock)
    : ICommandHandler<VerifyEvidenceCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(VerifyEvidenceCommand request, CancellationToken cancellationToken)
    {
        var found = await dealers.FindAsync(request.DealerId, cancellationToken);
        return found.IsError
            ? found.Errors
            : found.Value.VerifyEvidence(new EvidenceId(request.EvidenceId), caller.AccountId!.Value, clock.GetUtcNow()).Then(_ => default(Done));
    }
}
