using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>The program with clause 4.3 turned on for Japan.</summary>
public sealed class BreachApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [.. base.ExtraSettings, new("LegalDesk:BreachDisclosures", "JP")];
}

/// <summary>What is done about a breach over HTTP.</summary>
internal static class BreachSteps
{
    public const string Secret = "Canary Person of Mombasa";

    public static JsonObject Claim(Guid record, string country = "JP", string clause = "2", string kind = "member") => new()
    {
        ["ground"] = "breach", ["recordKind"] = kind, ["recordId"] = record, ["authority"] = "The public", ["authorityCountry"] = country, ["requested"] = new JsonArray("name", "country"),
        ["statement"] = new JsonObject { ["belief"] = $"The account deceived {Secret}", ["jurisdiction"] = "Japan" },
        ["breach"] = new JsonObject { ["aim"] = "preventInjury", ["agreementVersion"] = "2026-11-01", ["agreementClause"] = clause },
    };

    public static async Task AcceptAsync(DpopClient member)
    {
        var shown = (await member.JsonAsync(HttpMethod.Get, "/me/consents?language=en"))["consents"]!.AsArray().Single(one => one!["kind"]!.GetValue<string>() == "userAgreement")!;
        await member.JsonAsync(HttpMethod.Post, "/me/consents", new { kind = "userAgreement", decision = "given", language = "en", textSha256 = shown["textSha256"]!.GetValue<string>() });
    }

    public static Task ProposeAsync(DpopClient officer, Guid matter, DateTimeOffset until) => officer.JsonAsync(
        HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/proposal",
        new { fields = new[] { new { field = "name", reason = $"So that nobody is deceived like {Secret}" } }, publishUntil = until }, HttpStatusCode.NoContent);
}
