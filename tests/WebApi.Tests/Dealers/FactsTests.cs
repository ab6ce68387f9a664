using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Dealers;

/// <summary>What a dealership states about itself, and what of it is examined before it counts. Turns the clock.</summary>
public sealed class FactsTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private string End => app.Clock.GetUtcNow().AddDays(300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Put_AddressPhoneAndMarket_CountAtOnce()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var read = await owner.JsonAsync(HttpMethod.Get, "/dealer");
        var company = read["company"]!.DeepClone();
        (company["address"], company["phone"]) = ("2-2 Another-cho, Yokohama", "045-123-4567");

        await PutAsync(owner, read, new { company, makes = new[] { "Honda" }, destinations = new[] { "TZ" } });

        var after = await owner.JsonAsync(HttpMethod.Get, "/dealer");
        after["company"]!["address"]!.GetValue<string>().ShouldBe("2-2 Another-cho, Yokohama");
        after["company"]!["phone"]!.GetValue<string>().ShouldBe("+81451234567");
        after["makes"]![0]!.GetValue<string>().ShouldBe("Honda");
        after["proposed"].ShouldBeNull();
    }

    [Fact]
    public async Task Put_NameLicenceAndPerson_AwaitEvidenceAndTwoAdministratorsWhoSeeTheDifference()
    {
        var (owner, dealer, _) = await app.NewOwnerAsync();
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        await EvidenceAsync(owner, first, dealer, "companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence", "bankProof", "securityContact");
        await owner.JsonAsync(HttpMethod.Post, "/dealer/submission", null, HttpStatusCode.NoContent);
        await ApproveAsync(dealer, first, second);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var read = await owner.JsonAsync(HttpMethod.Get, "/dealer");
        var company = read["company"]!.DeepClone();
        (company["englishName"], company["licence"]) = ("Renamed Motors", "451111111111");

        await PutAsync(owner, read, new { company, makes = Array.Empty<string>(), destinations = Array.Empty<string>(), responsiblePerson = new { name = "別人 次郎", email = "jiro@dealer.example" } });
        var waiting = await owner.JsonAsync(HttpMethod.Get, "/dealer");
        using var early = await first.TellAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
        await EvidenceAsync(owner, first, dealer, "companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence");
        var examined = await second.JsonAsync(HttpMethod.Get, $"/admin/dealers/{dealer}");
        await ApproveAsync(dealer, first, second);
        var after = await owner.JsonAsync(HttpMethod.Get, "/dealer");

        waiting["company"]!["englishName"]!.GetValue<string>().ShouldBe("Sample Motors");
        waiting["proposed"]!["company"]!["englishName"]!.GetValue<string>().ShouldBe("Renamed Motors");
        waiting["proposed"]!["responsiblePerson"]!["name"]!.GetValue<string>().ShouldBe("別人 次郎");
        Texts(waiting["proposed"]!["missingEvidence"]!).ShouldBe(["companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence"], ignoreOrder: true);
        (await DpopClient.JsonAsync(early))["code"]!.GetValue<string>().ShouldBe("dealer.evidence_incomplete");
        Texts(examined["proposed"]!["missingEvidence"]!).ShouldBeEmpty();
        examined["proposed"]!["differences"]!.AsArray().Select(fact => $"{fact!["field"]}: {fact["now"]} > {fact["then"]}")
            .ShouldBe(["englishName: Sample Motors > Renamed Motors", "licence: 451234567890 > 451111111111"]);
        examined["responsiblePerson"]!["name"]!.GetValue<string>().ShouldBe("見本 太郎");
        after["company"]!["englishName"]!.GetValue<string>().ShouldBe("Renamed Motors");
        after["responsiblePerson"]!["name"]!.GetValue<string>().ShouldBe("別人 次郎");
        after["proposed"].ShouldBeNull();
        after["evidence"]!.AsArray().Count(piece => piece!["supersededAt"] is not null).ShouldBe(3);
    }

    [Fact]
    public async Task Put_SamePersonWithAnotherPhone_IsACorrection()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var read = await owner.JsonAsync(HttpMethod.Get, "/dealer");

        await PutAsync(owner, read, new { makes = Array.Empty<string>(), destinations = Array.Empty<string>(), responsiblePerson = new { name = "見本 太郎", email = "taro@dealer.example", phone = "03-9999-0000" } });

        var after = await owner.JsonAsync(HttpMethod.Get, "/dealer");
        after["responsiblePerson"]!["phone"]!.GetValue<string>().ShouldBe("+81399990000");
        after["proposed"].ShouldBeNull();
    }

    [Fact]
    public async Task Put_WithForeignLicenceOrStaleVersion_IsRefused()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var read = await owner.JsonAsync(HttpMethod.Get, "/dealer");
        var company = read["company"]!.DeepClone();
        company["licence"] = "301234567890";
        var body = new { company, makes = Array.Empty<string>(), destinations = Array.Empty<string>() };

        using var foreign = await owner.TellAsync(HttpMethod.Put, "/dealer", body, read["version"]!.GetValue<int>());
        using var stale = await owner.TellAsync(HttpMethod.Put, "/dealer", new { makes = Array.Empty<string>(), destinations = Array.Empty<string>() }, 99);
        using var blind = await owner.TellAsync(HttpMethod.Put, "/dealer", new { makes = Array.Empty<string>(), destinations = Array.Empty<string>() });

        (await DpopClient.JsonAsync(foreign))["errors"]!["company.licence"]![0]!["code"]!.GetValue<string>().ShouldBe("dealer.licence_of_other_prefecture");
        ((int)stale.StatusCode).ShouldBe(412);
        ((int)blind.StatusCode).ShouldBe(428);
    }

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(item => item!.GetValue<string>());

    private static async Task PutAsync(DpopClient owner, JsonNode read, object body)
    {
        using var answer = await owner.TellAsync(HttpMethod.Put, "/dealer", body, read["version"]!.GetValue<int>());
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(answer));
    }

    private async Task EvidenceAsync(DpopClient owner, DpopClient admin, Guid dealer, params string[] kinds)
    {
        foreach (var kind in kinds)
        {
            var piece = await owner.JsonAsync(HttpMethod.Post, "/dealer/evidence", new { kind, title = "Document", expiresOn = End }, HttpStatusCode.Created);
            await admin.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/evidence/{piece["id"]}/verifications", null, HttpStatusCode.NoContent);
        }
    }

    private async Task ApproveAsync(Guid dealer, params DpopClient[] admins)
    {
        foreach (var admin in admins)
            await admin.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
    }
}
