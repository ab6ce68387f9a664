using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Timer: lets requests run out after 30 days.</summary>
[Access(Audience.System)]
public sealed record ExpirePurchaseRequestsCommand : ICommand<Done>;

/// <summary>A bounded batch a run.</summary>
internal sealed class ExpirePurchaseRequestsHandler(ICarTradeDb db, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<ExpirePurchaseRequestsCommand, Done>
{
    private const int Batch = 200;

    public async Task<ErrorOr<Done>> Handle(ExpirePurchaseRequestsCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now();
        var due = await db.Set<PurchaseRequest>().AsTracking()
            .Where(row => row.ClosedAt == null && row.ExpiresAt <= occasion.At
                && row.State != PurchaseRequestState.Accepted && row.State != PurchaseRequestState.Converted)
            .OrderBy(row => row.ExpiresAt).Take(Batch).ToListAsync(cancellationToken);
        foreach (var row in due)
        {
            if (!row.Expire(occasion).IsError)
                await bus.SendAsync(new RequestEnded(row.Id.Value), cancellationToken);
        }

        return default(Done);
    }
}
