using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Asks an applicant for missing evidence: the application goes back to the dealership.</summary>
/// <param name="DealerId">The dealership.</param>
[Access(Audience.Admin)]
public sealed record RequestDealerDocumentsCommand(Guid DealerId) : ICommand<Done>;

/// <summary>Possible until the accreditation.</summary>
internal sealed class RequestDealerDocumentsHandler(DealerLoader dealers, IOccasions occasions)
    : ICommandHandler<RequestDealerDocumentsCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RequestDealerDocumentsCommand request, CancellationToken cancellationToken)
    {
        var found = await dealers.FindAsync(request.DealerId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.RequestDocuments(occasions.Now("3.3")).Then(_ => default(Done));
    }
}
