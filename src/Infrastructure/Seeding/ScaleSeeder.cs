using System.Collections.Concurrent;
using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Infrastructure.Privacy.Vault;
using CarTrade.Infrastructure.Reference;
using ErrorOr;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Adds many open requests for benchmarks: sealed and indexed as all are, in large batches, on the boards of all accredited dealers that they match.</summary>
public static class ScaleSeeder
{
    private const int Batch = 250;

    /// <summary>Different wishes; beyond these they come again, from other buyers.</summary>
    private const int Different = 2_000;

    /// <summary>Adds the requests; gives how many are on at least one board.</summary>
    public static async Task<int> SeedAsync(IServiceProvider services, int count, CancellationToken ct)
    {
        var world = services.GetRequiredService<SeedWorld>();
        var today = DateOnly.FromDateTime(world.Clock.Now.UtcDateTime);
        var catalogue = new DemoCatalogue(services.GetRequiredService<IReferenceData>(), new ShippedFiles(services.GetRequiredService<IConfiguration>()).Data, today);
        var published = 0;
        var now = world.Clock.Now;
        var different = catalogue.Wishes(Math.Min(count, Different)).ToArray();
        await Parallel.ForEachAsync(Enumerable.Range(0, count).Select(n => different[n % different.Length]).Chunk(Batch), ct, async (wishes, token) =>
            Interlocked.Add(ref published, await world.AsSystemAsync<int>(scope => AddAsync(scope, wishes, now, token), token)));
        return published;
    }

    private static async Task<ErrorOr<int>> AddAsync(IServiceProvider scope, DemoWish[] wishes, DateTimeOffset now, CancellationToken ct)
    {
        var db = scope.GetRequiredService<ICarTradeDb>();
        var maker = ActivatorUtilities.CreateInstance<ScaleRequests>(scope);
        var dealers = await scope.GetRequiredService<IDealerDirectory>().AccreditedAsync(ct);
        var published = 0;
        foreach (var request in await maker.MakeAsync(wishes, now, ct))
        {
            var matching = dealers.Where(dealer => MatchingRule.Matches(dealer.Serves, request.Wish, request.Destination)).ToList();
            db.Set<PurchaseRequest>().Add(request);
            if (matching.Count == 0 || request.Publish(matching.Count, Occasion.Timer(now, request.AcceptedPolicyVersion)).IsError)
                continue;
            published++;
            foreach (var dealer in matching)
                db.Set<BoardEntry>().Add(BoardEntry.For(request, dealer.Id, now).Value);
        }

        return published;
    }
}

/// <summary>Makes matched guest requests.</summary>
internal sealed class ScaleRequests(
    SubjectKeys keys, ISealer sealer, IBlindIndex index, IReferenceNumbers numbers, IPolicyInForce policy)
{
    private static readonly ConcurrentDictionary<string, string> Masked = new(StringComparer.Ordinal);

    /// <summary>The requests, their keys made in one go.</summary>
    public async Task<IReadOnlyList<PurchaseRequest>> MakeAsync(DemoWish[] wishes, DateTimeOffset now, CancellationToken ct)
    {
        var ids = Array.ConvertAll(wishes, _ => Guid.CreateVersion7(now));
        var made = await keys.CreateManyAsync(DataSubjectKind.PurchaseRequest, ids, ct);
        var requests = new List<PurchaseRequest>(wishes.Length);
        for (var i = 0; i < wishes.Length; i++)
            requests.Add(await MakeAsync(wishes[i], new(ids[i]), made[i], now, ct));
        return requests;
    }

    private async Task<PurchaseRequest> MakeAsync(DemoWish wish, PurchaseRequestId id, SubjectKeyId key, DateTimeOffset now, CancellationToken ct)
    {
        var version = policy.Current.Version;
        var contact = wish.Contact with { Email = $"scale{id.Value:N}@buyer.example" };
        var blob = await sealer.SealAsync(new RequestContactSnapshot(contact, wish.Note), key, RequestPlaces.Contact(id), ct);
        var reference = HumanReference.From(await numbers.NextAsync(HumanReference.PurchaseRequest, ct));
        var request = PurchaseRequest.Create(
            new(id, reference, null, key, blob, index.OfEmail(contact.Email), wish.Wish, CountryCode.From(wish.Destination), UnLocode.From(wish.Port),
                wish.Incoterm, wish.Note is { } note ? Masked.GetOrAdd(note, text => ContactMasking.Apply(text).Text) : null, version, wish.Language, ReleaseMode.AfterOffers, null),
            now).Value;
        var buyer = new Occasion(ActorRole.Buyer, null, now, version);
        var timer = Occasion.Timer(now, version);
        request.Submit(buyer);
        request.ProveContact(buyer);
        request.BeginScreening(timer);
        request.PassScreening(timer);
        return request;
    }
}
