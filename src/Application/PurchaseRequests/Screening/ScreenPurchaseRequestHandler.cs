using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference.ImportRules;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Folds duplicates, refuses what the rules forbid by now, and publishes the rest. A repeat finds nothing to do.</summary>
internal sealed class ScreenPurchaseRequestHandler(ICarTradeDb db, ImportCheck imports, BoardPublisher boards, IOccasions occasions)
    : IMessageHandler<ScreenPurchaseRequest>
{
    public async Task HandleAsync(ScreenPurchaseRequest message, CancellationToken ct)
    {
        var id = new PurchaseRequestId(message.RequestId);
        var request = await db.Set<PurchaseRequest>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (request is not { State: PurchaseRequestState.Submitted })
            return;
        var occasion = occasions.Now("1.2");
        if (request.BeginScreening(occasion).IsError)
            return;
        if (await EarlierAsync(request, ct) is { } earlier)
        {
            request.FoldInto(earlier, occasion);
            return;
        }

        if (imports.Of(request.Wish, request.Destination.Code).Outcome == ImportOutcome.Prohibited)
        {
            request.Reject(RejectionReason.ImportRule, occasion);
            return;
        }

        request.PassScreening(occasion);
        await boards.PublishAsync(request, occasion, ct);
    }

    private async Task<PurchaseRequestId?> EarlierAsync(PurchaseRequest request, CancellationToken ct)
    {
        var since = request.CreatedAt - PurchaseRequest.FoldWindow;
        var candidates = await db.Set<PurchaseRequest>()
            .Where(row => row.FoldKey == request.FoldKey && row.CreatedAt > since && row.Id != request.Id)
            .OrderBy(row => row.CreatedAt).Take(20).ToListAsync(ct);
        return candidates.FirstOrDefault(request.Repeats)?.Id;
    }
}
