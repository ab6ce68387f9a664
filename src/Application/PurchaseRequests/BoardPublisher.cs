using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Puts a matched request, blind, on the boards of the accredited dealers that it matches.</summary>
internal sealed class BoardPublisher(ICarTradeDb db, IDealerDirectory dealers, IMessageBus bus, StoppedFields stopped)
{
    /// <summary>Publishes; leaves the request as it is when nobody matches yet.</summary>
    public async Task PublishAsync(PurchaseRequest request, Occasion occasion, CancellationToken ct)
    {
        var ranked = DealerRanking.Rank(
            (await dealers.AccreditedAsync(ct)).Select(dealer => new RankedDealer(dealer.Id, dealer.Serves, dealer.MedianAnswer, dealer.LeadsLast30Days)),
            request.Wish,
            request.Destination);
        if (request.Publish(ranked.Count, occasion).IsError)
            return;
        var hasNote = request.MaskedNote is not null
            && !(await stopped.OfAsync(request.Id, request.OwnerId, request.CreatedAt, ct)).Contains(ContactFields.Note, StringComparer.Ordinal);
        foreach (var dealer in ranked)
        {
            var entry = BoardEntry.For(request, dealer.Id, occasion.At).Value;
            if (!hasNote)
                entry.HideNote();
            db.Set<BoardEntry>().Add(entry);
            await bus.SendAsync(new NotifyNewMatch(request.Id.Value, dealer.Id.Value), ct);
        }

        await ReleaseToBestAsync(request, ranked, occasion, ct);
    }

    private async Task ReleaseToBestAsync(PurchaseRequest request, IReadOnlyList<RankedDealer> ranked, Occasion occasion, CancellationToken ct)
    {
        if (request.PreAuthorisedDealers is not { } count)
            return;
        var best = ranked.Take(count).Select(dealer => new DealerStanding(dealer.Id, MayReceive: true)).ToList();
        foreach (var release in request.ReleaseTo(best, [], occasion.AsSystem()).Value)
        {
            db.Set<LeadRelease>().Add(release);
            await bus.DeferAsync(LeadRelease.CancelWindow, new DeliverRelease(release.Id.Value), ct);
        }
    }
}
