using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Sends the demo's requests and walks each to the state where it is to stand.</summary>
internal sealed class SeedRequests(SeedWorld world, IReadOnlyList<SeedCaller> members, string policyVersion)
{
    private static readonly PurchaseRequestState[] Unscreened = [PurchaseRequestState.AwaitingContactProof, PurchaseRequestState.Submitted];

    /// <summary>The request and its buyer; null when the rules of its destination refuse it today.</summary>
    public async Task<(PurchaseRequestId Id, SeedCaller Buyer)?> MakeAsync(DemoWish wish, CancellationToken ct)
    {
        var caller = wish.Member is { } member ? members[member] : SeedCaller.Visitor;
        var created = await SubmitAsync(wish, wish.Wish, caller, ct) ?? await SubmitAsync(wish, Plain(wish.Wish), caller, ct);
        if (created is null)
            return null;
        var id = new PurchaseRequestId(created.Id);
        var buyer = wish.Member is null ? new SeedCaller(Audience.Guest, null, created.Id, null, world.Clock.Now) : caller;
        if (wish.State != PurchaseRequestState.AwaitingContactProof)
            await world.AsSystemAsync<Success>(services => services.GetRequiredService<IContactProof>().ProveAsync(created.Id, ct), ct);
        if (!Unscreened.Contains(wish.State))
            await world.HandleAsync(new ScreenPurchaseRequest(created.Id), ct);
        await DeliverAsync(ct);
        await EndAsync(wish, id, buyer, ct);
        return (id, buyer);
    }

    private async Task<CreatedResource?> SubmitAsync(DemoWish wish, WishedCar car, SeedCaller caller, CancellationToken ct)
    {
        var release = wish.PreAuthorised is { } dealers ? new ReleaseInput(ReleaseMode.PreAuthorised, dealers) : new ReleaseInput(ReleaseMode.AfterOffers);
        var answer = await world.TrySendAsync(
            new SubmitPurchaseRequestCommand(
                WishInput.Of(car), new(wish.Destination, wish.Port), wish.Incoterm, release, policyVersion, wish.Language,
                wish.Member is null ? SeedMembers.Input(wish.Contact) : null, wish.Note, $"seed-wish-{wish.Number}"),
            caller with { AuthenticatedAt = world.Clock.Now },
            ct);
        if (answer is { IsError: true, FirstError.Code: not "purchase_request.import_prohibited" })
            throw new InvalidOperationException($"Wish {wish.Number}: {answer.FirstError.Code}");
        return answer.IsError ? null : answer.Value;
    }

    /// <summary>The same car without what its destination may forbid.</summary>
    private static WishedCar Plain(WishedCar wish) => new() { Make = wish.Make, Model = wish.Model, Quantity = wish.Quantity };

    /// <summary>Delivers the releases that were scheduled, once their window is over.</summary>
    public async Task DeliverAsync(CancellationToken ct)
    {
        var due = world.Sent().OfType<DeliverRelease>().ToList();
        if (due.Count == 0)
            return;
        world.Clock.Now += LeadRelease.CancelWindow + TimeSpan.FromMinutes(1);
        foreach (var release in due)
            await world.HandleAsync(release, ct);
        world.Sent();
    }

    private async Task EndAsync(DemoWish wish, PurchaseRequestId id, SeedCaller buyer, CancellationToken ct)
    {
        if (wish.State == PurchaseRequestState.Withdrawn)
            await world.SendAsync(new WithdrawPurchaseRequestCommand(id.Value), buyer, ct);
        else if (wish.State is PurchaseRequestState.Rejected or PurchaseRequestState.Closed or PurchaseRequestState.Expired)
            await world.AsSystemAsync<Success>(services => EndedAsync(services, wish.State, id, ct), ct);
        foreach (var ended in world.Sent().OfType<RequestEnded>())
            await world.HandleAsync(ended, ct);
        if (wish.State is PurchaseRequestState.Rejected or PurchaseRequestState.Closed or PurchaseRequestState.Expired)
            await world.HandleAsync(new RequestEnded(id.Value), ct);
    }

    private static async Task<ErrorOr<Success>> EndedAsync(IServiceProvider services, PurchaseRequestState state, PurchaseRequestId id, CancellationToken ct)
    {
        var request = await services.GetRequiredService<ICarTradeDb>().Set<PurchaseRequest>().AsTracking().SingleAsync(row => row.Id == id, ct);
        var occasion = services.GetRequiredService<IOccasions>().Now();
        var action = state switch
        {
            PurchaseRequestState.Rejected => PurchaseRequestAction.Reject,
            PurchaseRequestState.Closed => PurchaseRequestAction.Close,
            _ => PurchaseRequestAction.Expire,
        };
        if (!request.AllowedActions.Contains(action))
            return Result.Success;
        return state switch
        {
            PurchaseRequestState.Rejected => request.Reject(RejectionReason.Spam, occasion),
            PurchaseRequestState.Closed => request.CloseByStaff(occasion with { Role = ActorRole.Staff, Reason = "Part of the demonstration" }),
            _ => request.Expire(occasion with { At = request.ExpiresAt }),
        };
    }
}
