using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Commands;

/// <summary>Takes a release back before it left.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="ReleaseId">The release.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record CancelReleaseCommand(Guid RequestId, Guid ReleaseId) : ICommand<Done>;

/// <summary>Cancels within the window.</summary>
internal sealed class CancelReleaseHandler(ICarTradeDb db, RequestLoader requests, IOccasions occasions)
    : ICommandHandler<CancelReleaseCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(CancelReleaseCommand request, CancellationToken cancellationToken)
    {
        var own = await requests.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var id = new LeadReleaseId(request.ReleaseId);
        var release = await db.Set<LeadRelease>().AsTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.RequestId == own.Value.Id, cancellationToken);
        if (release is null)
            return CommonErrors.NotFound;
        var cancelled = release.Cancel(occasions.Now("3.3"));
        return cancelled.IsError ? cancelled.Errors : default(Done);
    }
}
