using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Timer: tries again to publish what matched nobody so far; a dealer may have been accredited since.</summary>
[Access(Audience.System)]
public sealed record PublishMatchedRequestsCommand : ICommand<Done>;

/// <summary>A bounded batch a run.</summary>
internal sealed class PublishMatchedRequestsHandler(ICarTradeDb db, BoardPublisher boards, IOccasions occasions)
    : ICommandHandler<PublishMatchedRequestsCommand, Done>
{
    private const int Batch = 200;

    public async Task<ErrorOr<Done>> Handle(PublishMatchedRequestsCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now();
        var waiting = await db.Set<PurchaseRequest>().AsTracking()
            .Where(row => row.State == PurchaseRequestState.Matched && row.ExpiresAt > occasion.At)
            .OrderBy(row => row.CreatedAt).Take(Batch).ToListAsync(cancellationToken);
        foreach (var row in waiting)
            await boards.PublishAsync(row, occasion, cancellationToken);
        return default(Done);
    }
}
