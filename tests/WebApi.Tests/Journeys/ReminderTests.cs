using CarTrade.Application.Messaging;
using CarTrade.Application.Offers.Timers;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Journeys;

public sealed class ReminderTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Timer_TurnsOftenBeforeAnOfferEnds_RemindsOnce()
    {
        var world = new World(app, "Subaru");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        await world.OfferAsync(dealer, asker.Request, days: 5);
        await TurnAsync();
        Reminders(asker).ShouldBe(0, "it is not due yet");

        await world.PassAsync(TimeSpan.FromDays(4) + TimeSpan.FromHours(3));
        await TurnAsync();
        await TurnAsync();
        await world.PassAsync(TimeSpan.FromMinutes(15));
        await TurnAsync();

        await Eventually.IsTrueAsync(() => Task.FromResult(Reminders(asker) > 0), "the reminder arrives");
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.bus_messages WHERE visible < now()") == 0, "the bus is at rest");
        Reminders(asker).ShouldBe(1);
    }

    private async Task TurnAsync() => await app.AsSystemAsync(services => services.GetRequiredService<IMediator>().Send(new RemindExpiringOffersCommand(), TestContext.Current.CancellationToken));

    private int Reminders(Asker asker) => app.Services.GetRequiredService<IDevelopmentMailbox>().List()
        .Count(mail => mail.To == asker.Email && mail.Template == "offer-expiring");
}
