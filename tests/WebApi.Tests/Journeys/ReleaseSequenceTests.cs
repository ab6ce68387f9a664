using System.Net;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>Walks random sequences of everything that buyers, dealers and admins can do around a release, and looks at each disclosure.</summary>
public sealed class ReleaseSequenceTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private const int Steps = 25;

    private static readonly HttpStatusCode[] Orderly =
        [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.Conflict, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden];

    private readonly HashSet<Guid> accredited = [];
    private Dealership[] dealers = [];
    private Asker asker = null!;
    private World world = null!;

    [Theory, Clause("3.3", "T3.3c")]
    [InlineData(11, "Toyota")]
    [InlineData(23, "Honda")]
    [InlineData(47, "Mazda")]
    public async Task AnySequence_OfReleases_DisclosesToAccreditedDealersAlone(int seed, string make)
    {
        world = new World(app, make);
        dealers = [await world.DealershipAsync("Always Motors"), await world.DealershipAsync("Sometimes Motors"), await world.ApplicantAsync("Never Motors")];
        accredited.UnionWith([dealers[0].Id, dealers[1].Id]);
        asker = await world.GuestAsync();
        await World.OnBoardAsync(dealers[0], asker.Request);
        var dice = new Dice(seed);
        List<Guid> owners = [];
        for (var step = 0; step < Steps; step++)
        {
            await StepAsync(dice);
            var now = await app.Owner.ValueAsync<Guid[]>("select coalesce(array_agg(dealer_id), '{}') from requests.co_ownerships where request_id = $1", asker.Request);
            now.Except(owners).ShouldAllBe(dealer => accredited.Contains(dealer));
            owners = [.. now];
            owners.ShouldNotContain(dealers[2].Id);
        }
    }

    private async Task StepAsync(Dice dice)
    {
        var dealer = dealers[dice.Next(3)];
        switch (dice.Next(8))
        {
            case 0 or 1: await TryAsync(asker.Client, $"/purchase-requests/{asker.Request}/releases", new { dealerIds = new[] { dealer.Id } }); break;
            case 2: await world.DeliverAsync(asker.Request); break;
            case 3 or 4: await ReceiveAllAsync(dealer); break;
            case 5: await ToggleAsync(); break;
            case 6: await TryAsync(dealer.Owner, "/dealer/offers", world.Offer(asker.Request)); break;
            default: await AcceptAsync(); break;
        }
    }

    private async Task ToggleAsync()
    {
        if (accredited.Remove(dealers[1].Id))
        {
            await world.SuspendAsync(dealers[1]);
            return;
        }

        await world.ReinstateAsync(dealers[1]);
        accredited.Add(dealers[1].Id);
    }

    /// <summary>Receives whatever release of the request exists, the others' too, as somebody who guesses ids would.</summary>
    private async Task ReceiveAllAsync(Dealership dealer)
    {
        foreach (var release in await app.Owner.ValueAsync<Guid[]>("select coalesce(array_agg(id), '{}') from requests.lead_releases where request_id = $1", asker.Request))
            await TryAsync(dealer.Owner, $"/dealer/leads/{release}/receipt", null);
    }

    private async Task AcceptAsync()
    {
        var offers = (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}/offers"))["offers"]!.AsArray();
        if (offers.FirstOrDefault() is { } offer)
            await TryAsync(asker.Client, $"/offers/{offer["offer"]!["id"]}/acceptance", new { revision = 1 });
    }

    private static async Task TryAsync(DpopClient client, string path, object? body)
    {
        using var answer = await client.TellAsync(HttpMethod.Post, path, body);
        Orderly.ShouldContain(answer.StatusCode, await DpopClient.TextAsync(answer));
    }

    /// <summary>The same numbers for the same seed, on every platform.</summary>
    private sealed class Dice(int seed)
    {
        private uint state = (uint)seed;

        public int Next(int sides)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            return (int)((state >> 16) % (uint)sides);
        }
    }
}
