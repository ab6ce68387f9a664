using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Infrastructure.Reference;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Fills an empty database with the demo: 12 dealers, 200 members, 300 requests in all states, through the use cases themselves.</summary>
internal sealed class DemoSeeder
{
    private static readonly PurchaseRequestState[] Answered = [PurchaseRequestState.Published, PurchaseRequestState.Accepted, PurchaseRequestState.Converted];

    private readonly DemoCatalogue catalogue;
    private readonly SeedWorld world;
    private readonly string policyVersion;

    private DemoSeeder(DemoCatalogue catalogue, SeedWorld world, string policyVersion) =>
        (this.catalogue, this.world, this.policyVersion) = (catalogue, world, policyVersion);

    /// <summary>Seeds unless there are requests already; gives the accounts to sign in with, or null.</summary>
    public static async Task<IReadOnlyList<DemoAccount>?> SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        var seeding = services.GetRequiredService<SeedWorld>();
        if (await seeding.AsSystemAsync<bool>(async scope => await scope.GetRequiredService<ICarTradeDb>().Set<PurchaseRequest>().AnyAsync(ct), ct))
            return null;
        var today = DateOnly.FromDateTime(seeding.Clock.Now.UtcDateTime);
        var made = new DemoCatalogue(services.GetRequiredService<IReferenceData>(), new ShippedFiles(services.GetRequiredService<IConfiguration>()).Data, today);
        var policy = services.GetRequiredService<IPolicyInForce>().Current.Version;
        return await new DemoSeeder(made, seeding, policy).RunAsync(ct);
    }

    private async Task<IReadOnlyList<DemoAccount>> RunAsync(CancellationToken ct)
    {
        var now = world.Clock.Now;
        world.Clock.Now = now.AddDays(-45);
        var accounts = new SeedAccounts(world);
        var (first, firstAccount) = await accounts.AdminAsync("admin1@cartrade.example", ct);
        var (second, secondAccount) = await accounts.AdminAsync("admin2@cartrade.example", ct);
        List<DemoAccount> all = [firstAccount, secondAccount];
        Dictionary<int, SeedCaller> owners = [];
        var dealers = new SeedDealers(world, accounts, policyVersion);
        foreach (var dealer in catalogue.Dealers)
        {
            var (owner, account) = await dealers.MakeAsync(dealer, first with { AuthenticatedAt = world.Clock.Now }, second with { AuthenticatedAt = world.Clock.Now }, ct);
            all.Add(account);
            if (dealer.State is DealerState.Accredited or DealerState.RenewalDue)
                owners[dealer.Number] = owner;
        }

        var members = await MembersAsync(ct);
        var busiest = await RequestsAsync(now, members, owners, ct);
        all.Insert(2, new("Buyer with offers", catalogue.Members[busiest].Contact.Email, SeedAccounts.Password, null));
        return all;
    }

    private async Task<IReadOnlyList<SeedCaller>> MembersAsync(CancellationToken ct)
    {
        var seed = new SeedMembers(world, policyVersion);
        List<SeedCaller> members = [];
        foreach (var member in catalogue.Members)
            members.Add(await seed.MakeAsync(member, ct));
        return members;
    }

    /// <summary>Gives the number of the member with the most to see: offers to an open request, a released contact.</summary>
    private async Task<int> RequestsAsync(DateTimeOffset now, IReadOnlyList<SeedCaller> members, Dictionary<int, SeedCaller> owners, CancellationToken ct)
    {
        var requests = new SeedRequests(world, members, policyVersion);
        var offers = new SeedOffers(world, requests, owners, now);
        var answered = new int[members.Count];
        foreach (var wish in catalogue.Wishes().OrderByDescending(wish => wish.DaysAgo))
        {
            world.Clock.Now = now.AddDays(-Math.Min(wish.DaysAgo, 40)).AddHours(-2);
            if (await requests.MakeAsync(wish, ct) is not { } made || !Answered.Contains(wish.State))
                continue;
            var count = await offers.AnswerAsync(wish, made.Id, made.Buyer, catalogue.OffersFor(wish), ct);
            if (wish is { Member: { } member, State: PurchaseRequestState.Published })
                answered[member] = Math.Max(answered[member], count);
        }

        return Array.IndexOf(answered, answered.Max());
    }
}
