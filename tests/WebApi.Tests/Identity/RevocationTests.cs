using System.Net;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class RevocationTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private const string Path = "/api/v1/me/sessions";

    [Fact]
    public async Task EndSession_OnOneInstance_IsRefusedOnAnotherWithinASecond()
    {
        await using var second = await app.StartSecondAsync();
        using var there = TestAddress.ClientOf(second);
        for (var round = 0; round < 5; round++)
        {
            var (client, _, email) = await app.SignedInAsync();
            using var other = app.NewClient();
            await other.SignInAsync(email, IdentityApp.Password);
            await WarmAsync(client, there);

            using var ended = await other.CallAsync(HttpMethod.Delete, Path);

            ended.StatusCode.ShouldBe(HttpStatusCode.NoContent);
            await client.RefusedAfterAsync(there);
        }
    }

    [Fact]
    public async Task SuspendAccount_OnOneInstance_IsRefusedOnAnotherWithinASecond()
    {
        await using var second = await app.StartSecondAsync();
        using var there = TestAddress.ClientOf(second);
        var (client, id, email) = await app.SignedInAsync();
        await WarmAsync(client, there);

        await app.InUnitAsync(async scope =>
        {
            await scope.GetRequiredService<IAccounts>().SetStatusAsync(id, AccountStatus.Suspended, CancellationToken.None);
            return (ErrorOr<Success>)Result.Success;
        });

        await client.RefusedAfterAsync(there);
        using var again = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var refresh = await client.RefreshAsync(client.RefreshToken!);
        refresh.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_EleventhTime_EndsTheOldestSession()
    {
        var (first, _, email) = await app.SignedInAsync();
        for (var i = 0; i < 10; i++)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            using var next = app.NewClient();
            await next.SignInAsync(email, IdentityApp.Password);
        }

        await first.RefusedAfterAsync();
    }

    [Fact]
    public async Task EndSession_OfSomebodyElse_IsNotFound()
    {
        var (client, _, _) = await app.SignedInAsync();
        var (victim, _, _) = await app.SignedInAsync();
        using var list = await victim.GetAsync(Path);
        var id = (await DpopClient.JsonAsync(list))[0]!["id"]!.GetValue<string>();

        using var response = await client.CallAsync(HttpMethod.Delete, $"{Path}/{id}");
        using var still = await victim.GetAsync(Path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        still.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task WarmAsync(DpopClient client, HttpClient there)
    {
        for (var i = 0; i < 3; i++)
        {
            using var here = await client.GetAsync(Path);
            using var other = await client.GetAsync(Path, there);
            (here.StatusCode, other.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        }
    }
}
