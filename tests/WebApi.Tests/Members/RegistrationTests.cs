using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;

namespace CarTrade.WebApi.Tests.Members;

public sealed class RegistrationTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Register_WithProof_ShowsProfileWithItsProvenance()
    {
        var (client, email) = await app.NewMemberAsync();
        await Eventually.IsTrueAsync(async () => (await client.JsonAsync(HttpMethod.Get, "/me"))["emailProved"]!.GetValue<bool>(), "the proof reaches the profile");

        var me = await client.JsonAsync(HttpMethod.Get, "/me");

        me["profile"]!["email"]!.GetValue<string>().ShouldBe(email);
        me["profile"]!["phone"]!["number"]!.GetValue<string>().ShouldBe("+254712345678");
        me["provenance"]!.AsArray().Select(entry => entry!["field"]!.GetValue<string>()).ShouldBe(["name", "email", "country", "phone"]);
        me["provenance"]!.AsArray().ShouldAllBe(entry => entry!["form"]!.GetValue<string>() == "registration" && entry["policyVersion"]!.GetValue<string>() == PeopleApp.Policy);
    }

    [Fact]
    public async Task Register_WithKnownAddress_AnswersTheSameAndStoresNothing()
    {
        var email = PeopleApp.NewEmail("twice");
        using var first = await app.PostAsync("/members", PeopleApp.Registration(email));
        var members = await app.Owner.ValueAsync<long>("select count(*) from members.members");

        using var second = await app.PostAsync("/members", PeopleApp.Registration(email));

        second.StatusCode.ShouldBe(first.StatusCode);
        (await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await app.Owner.ValueAsync<long>("select count(*) from members.members")).ShouldBe(members);
    }

    [Fact, Clause("1.1", "T1.1b")]
    public async Task Register_WithRequiredFieldsOnly_Succeeds()
    {
        var form = PeopleApp.Registration(PeopleApp.NewEmail("minimal"));
        form.Remove("phone");

        using var answer = await app.PostAsync("/members", form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Theory, Clause("1.1", "T1.1b")]
    [InlineData("nickname", "Shiku", 400)]
    [InlineData("country", "ZZ", 400)]
    [InlineData("email", "nobody", 400)]
    [InlineData("password", "password1234", 400)]
    [InlineData("language", "xx", 400)]
    [InlineData("policyVersion", "1999-01-01", 409)]
    public async Task Register_WithBadField_StoresNothing(string field, string value, int status)
    {
        var form = PeopleApp.Registration(PeopleApp.NewEmail("bad"));
        form[field] = value;
        var before = await app.Owner.ValueAsync<long>("select count(*) from identity.accounts");

        using var answer = await app.PostAsync("/members", form);

        ((int)answer.StatusCode).ShouldBe(status, await DpopClient.TextAsync(answer));
        (await app.Owner.ValueAsync<long>("select count(*) from identity.accounts")).ShouldBe(before);
    }

    [Fact]
    public async Task Register_WithBadPhone_NamesTheFormsField()
    {
        var form = PeopleApp.Registration(PeopleApp.NewEmail("phone"));
        form["phone"] = new JsonObject { ["number"] = "12", ["whatsApp"] = false };

        using var answer = await app.PostAsync("/members", form);

        (await DpopClient.JsonAsync(answer))["errors"]!["phone.number"]![0]!["code"]!.GetValue<string>().ShouldBe("phone.invalid");
    }
}
