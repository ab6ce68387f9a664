using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Timers;

/// <summary>Timer: takes cars as received 14 days after their arrival, and closes orders 14 days after that, unless a dispute stopped them.</summary>
[Access(Audience.System)]
public sealed record AdvanceOrdersCommand : ICommand<Done>;

/// <summary>A bounded batch a run.</summary>
internal sealed class AdvanceOrdersHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<AdvanceOrdersCommand, Done>
{
    private const int Batch = 200;

    public async Task<ErrorOr<Done>> Handle(AdvanceOrdersCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now();
        var open = await db.Set<Order>().AsTracking()
            .Where(row => row.ClosedAt == null && (row.State == OrderState.Arrived || row.State == OrderState.Received))
            .OrderBy(row => row.Id).Take(Batch).ToListAsync(cancellationToken);
        foreach (var order in open)
        {
            if (order.State == OrderState.Arrived)
                order.ConfirmReceipt(occasion);
            else if (occasion.At - order.History[^1].At >= Order.ReceiptTime)
                order.Complete(occasion);
        }

        return default(Done);
    }
}
