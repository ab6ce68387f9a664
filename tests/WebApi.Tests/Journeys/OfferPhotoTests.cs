using System.Net;
using CarTrade.Application.Tests.Photos;
using CarTrade.Infrastructure.Photos;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Journeys;

public sealed class OfferPhotoTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Photo_ThatAnOfferShows_IsForThatBuyerAndOutlivesThePurge()
    {
        var world = new World(app, "Subaru");
        var dealer = await world.DealershipAsync();
        var (asker, stranger) = (await world.GuestAsync(), await world.AskAsync(await world.MemberAsync()));
        await World.OnBoardAsync(dealer, asker.Request);
        var (used, unused) = (await World.UploadAsync(dealer), await World.UploadAsync(dealer, Pictures.Png()));
        (await StatusAsync(asker.Client, used)).ShouldBe(HttpStatusCode.NotFound);

        await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/offers", world.Offer(asker.Request, photo: used), HttpStatusCode.Created);

        (await StatusAsync(asker.Client, used), await StatusAsync(asker.Client, unused)).ShouldBe((HttpStatusCode.OK, HttpStatusCode.NotFound));
        (await StatusAsync(stranger.Client, used)).ShouldBe(HttpStatusCode.NotFound);
        await world.PassAsync(PurgePhotosTimer.Patience + TimeSpan.FromHours(1));
        await app.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<PurgePhotosTimer>().RunAsync(TestContext.Current.CancellationToken);
            return true;
        });
        (await app.Owner.ValueAsync<Guid[]>("select array_agg(id) from offers.photos where id = any($1)", new[] { used, unused })).ShouldBe([used]);
    }

    private static async Task<HttpStatusCode> StatusAsync(DpopClient client, Guid photo)
    {
        using var answer = await client.GetAsync($"/api/v1/photos/{photo}/640");
        return answer.StatusCode;
    }
}
