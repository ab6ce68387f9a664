using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;

namespace CarTrade.WebApi.Tests.Members;

/// <summary>Whoever registers an address that is another's gets nothing by it, and does not learn whether it was registered.</summary>
public sealed class UnprovedAddressTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task SignIn_RegisteredNowOrLongAgoOrNever_IsRefusedAlikeUntilTheProof()
    {
        var (known, free, never) = (PeopleApp.NewEmail("known"), PeopleApp.NewEmail("free"), PeopleApp.NewEmail("never"));
        await RegisterAsync(known, "the owner's own passphrase");
        await app.ProveAsync(known);

        await RegisterAsync(known, PeopleApp.Password);
        await RegisterAsync(free, PeopleApp.Password);

        var answers = new[] { await TryAsync(known), await TryAsync(free), await TryAsync(never) };
        answers.Distinct().ShouldHaveSingleItem().ShouldStartWith("Unauthorized");
        answers[0].ShouldContain("auth.invalid_credentials");
        await app.ProveAsync(free);
        await app.NewClient().SignInAsync(free, PeopleApp.Password);
    }

    [Fact]
    public async Task Register_AddressOfAGuest_ClaimsItsRequestsOnlyOnceTheAddressIsProved()
    {
        var world = new World(app, "Toyota");
        var guest = await world.GuestAsync();

        await RegisterAsync(guest.Email, PeopleApp.Password);
        (await TryAsync(guest.Email)).ShouldStartWith("Unauthorized");
        (await OwnerAsync(guest)).ShouldBe(guest.Request, "nobody has claimed it");
        await app.ProveAsync(guest.Email);

        await Eventually.IsTrueAsync(async () => await OwnerAsync(guest) != guest.Request, "the member who proved the address has it");
    }

    private Task<Guid> OwnerAsync(Asker guest) => app.Owner.ValueAsync<Guid>("select owner_id from requests.purchase_requests where id = $1", guest.Request);

    private async Task RegisterAsync(string email, string password)
    {
        var form = PeopleApp.Registration(email);
        form["password"] = password;
        using var answer = await app.PostAsync("/members", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    private async Task<string> TryAsync(string email)
    {
        using var client = app.NewClient();
        using var answer = await client.ChallengeAsync(email, PeopleApp.Password, DpopClient.Random());
        var problem = (JsonObject)await DpopClient.JsonAsync(answer);
        problem.Remove("traceId");
        return $"{answer.StatusCode} {problem.ToJsonString()}";
    }
}
