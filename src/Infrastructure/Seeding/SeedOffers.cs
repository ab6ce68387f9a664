using CarTrade.Application.Abstractions;
using CarTrade.Application.Offers;
using CarTrade.Application.Offers.Commands;
using CarTrade.Application.Offers.Messages;
using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Application.PurchaseRequests.Leads;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Answers the demo's published requests, and lets some buyers release, counter and accept.</summary>
internal sealed class SeedOffers(SeedWorld world, SeedRequests requests, IReadOnlyDictionary<int, SeedCaller> owners, DateTimeOffset today)
{
    private static readonly OfferState[] Live = [OfferState.Sent, OfferState.Countered, OfferState.Revised];

    /// <summary>Answers; gives how much there is to see: the offers, and more for a received contact.</summary>
    public async Task<int> AnswerAsync(DemoWish wish, PurchaseRequestId id, SeedCaller buyer, IReadOnlyList<DemoOffer> offers, CancellationToken ct)
    {
        List<(DemoOffer Offer, Guid Id, SeedCaller Dealer)> sent = [];
        foreach (var offer in offers)
        {
            if (!owners.TryGetValue(offer.Dealer, out var dealer) || !await IsOnBoardAsync(id, dealer, ct))
                continue;
            world.Clock.Now += TimeSpan.FromMinutes(90);
            var created = await world.SendAsync(new SendOfferCommand(id.Value, Input(offer), $"seed-{wish.Number}-{offer.Dealer}"), dealer, ct);
            sent.Add((offer, created.Id, dealer));
        }

        foreach (var (offer, offerId, dealer) in sent.OrderBy(row => row.Offer.State == OfferState.Accepted))
            await MoveAsync(offer, offerId, dealer, buyer, ct);
        var releases = sent.Count > 0 && wish is { State: PurchaseRequestState.Published, PreAuthorised: null } && wish.Number % 3 == 0;
        if (releases)
            await ReleaseAsync(id, sent[0].Dealer, buyer, wish.Number % 2 == 0, ct);
        world.Sent();
        return sent.Count + (releases ? 5 : 0) + (releases && wish.Number % 2 == 0 ? 5 : 0);
    }

    private async Task MoveAsync(DemoOffer offer, Guid id, SeedCaller dealer, SeedCaller buyer, CancellationToken ct)
    {
        world.Clock.Now += TimeSpan.FromMinutes(20);
        switch (offer.State)
        {
            case OfferState.Countered:
                var total = offer.Price.Total;
                await world.SendAsync(new CounterOfferCommand(id, 1, new(total.Minor * 95 / 100, total.Currency.Code), null), buyer, ct);
                break;
            case OfferState.Revised:
                await world.SendAsync(new ReviseOfferCommand(id, Input(offer), await VersionAsync(id, ct)), dealer, ct);
                break;
            case OfferState.Declined:
                await world.SendAsync(new RefuseOfferCommand(id), buyer, ct);
                break;
            case OfferState.Withdrawn:
                await world.SendAsync(new WithdrawOfferCommand(id), dealer, ct);
                break;
            case OfferState.Accepted:
                await world.SendAsync(new AcceptOfferCommand(id, 1, $"seed-{id}"), buyer, ct);
                await AcceptedAsync(ct);
                break;
        }
    }

    private async Task AcceptedAsync(CancellationToken ct)
    {
        var messages = world.Sent();
        foreach (var release in messages.OfType<Application.PurchaseRequests.Messages.DeliverRelease>())
            await world.HandleAsync(release, ct);
        foreach (var accepted in messages.OfType<OfferAccepted>())
            await world.HandleAsync(accepted, ct);
    }

    private async Task ReleaseAsync(PurchaseRequestId request, SeedCaller dealer, SeedCaller buyer, bool receive, CancellationToken ct)
    {
        world.Sent();
        var releases = await world.SendAsync(new ReleaseContactCommand(request.Value, [dealer.DealerId!.Value]), buyer, ct);
        await requests.DeliverAsync(ct);
        if (receive)
            await world.SendAsync(new ReceiveLeadCommand(releases[0].Id), dealer, ct);
    }

    private Task<bool> IsOnBoardAsync(PurchaseRequestId request, SeedCaller dealer, CancellationToken ct) => world.AsSystemAsync<bool>(
        async services =>
        {
            var id = new DealerId(dealer.DealerId!.Value);
            return await services.GetRequiredService<ICarTradeDb>().Set<BoardEntry>()
                .AnyAsync(row => row.RequestId == request && row.DealerId == id && row.ClosedAt == null, ct);
        },
        ct);

    private Task<int> VersionAsync(Guid offer, CancellationToken ct) => world.AsSystemAsync<int>(
        async services =>
        {
            var id = new OfferId(offer);
            return await services.GetRequiredService<ICarTradeDb>().Set<Offer>().Where(row => row.Id == id).Select(row => row.Version).SingleAsync(ct);
        },
        ct);

    private OfferInput Input(DemoOffer offer) => new(
        OfferedCarInput.Of(offer.Car), PriceInput.Of(offer.Price), offer.Port, Base(offer).AddDays(Math.Max(offer.ValidDays, 3)),
        DateOnly.FromDateTime(Base(offer).UtcDateTime).AddDays(Math.Max(offer.DepartsInDays, 5)));

    /// <summary>Offers that are to be alive count their validity from today.</summary>
    private DateTimeOffset Base(DemoOffer offer) => Live.Contains(offer.State) ? today : world.Clock.Now;
}
