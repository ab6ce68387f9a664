using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Reference;

public sealed class ReferenceApiTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetCountries_Anybody_GetsThem()
    {
        var countries = await app.Http.GetFromJsonAsync<JsonElement>("/api/v1/countries", Ct);
        countries.GetArrayLength().ShouldBe(249);
        countries.EnumerateArray().Single(country => country.GetProperty("code").GetString() == "KE").GetProperty("hasImportRules").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("ports?country=KE&q=momb", "KEMBA")]
    [InlineData("makes", "toyota")]
    [InlineData("makes/toyota/models", "land-cruiser-prado")]
    [InlineData("exchange-rates?base=USD", "JPY")]
    [InlineData("privacy-policy?language=ja", "会員情報")]
    [InlineData("privacy-policy/versions", "2026-11-01")]
    public async Task Get_Reference_AnswersWithTheData(string path, string expected)
    {
        using var response = await app.Http.GetAsync("/api/v1/" + path, Ct);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
        Strings(json).ShouldContain(text => text.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task GetImportVerdict_KenyaPartlyTooOld_NarrowsWithSources()
    {
        var verdict = await app.Http.GetFromJsonAsync<JsonElement>(
            "/api/v1/import-verdicts?destination=KE&yearFrom=2015&yearTo=2022&steering=right&fuel=petrol&body=suv&arrivesOn=2026-11-15", Ct);
        verdict.GetProperty("outcome").GetString().ShouldBe("allowedWithConditions");
        verdict.GetProperty("earliestFirstRegistration").GetString().ShouldBe("2019-01");
        var age = verdict.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "import.age_limited");
        var claim = age.GetProperty("claims")[0];
        claim.GetProperty("confidence").GetString().ShouldBe("high");
        claim.GetProperty("asOf").GetString().ShouldBe("2024-01");
        claim.GetProperty("sources")[0].GetString()!.ShouldStartWith("https://");
    }

    [Theory]
    [InlineData("import-verdicts?destination=KEN", HttpStatusCode.BadRequest, "destination")]
    [InlineData("import-verdicts?destination=KE&yearFrom=2020&yearTo=2010", HttpStatusCode.BadRequest, "yearTo")]
    [InlineData("import-verdicts?destination=KE&fuel=1", HttpStatusCode.BadRequest, null)]
    [InlineData("ports?limit=1000", HttpStatusCode.BadRequest, "limit")]
    [InlineData("exchange-rates?base=XXX", HttpStatusCode.BadRequest, "base")]
    [InlineData("privacy-policy?language=xx", HttpStatusCode.BadRequest, "language")]
    [InlineData("import-verdicts", HttpStatusCode.BadRequest, null)]
    [InlineData("import-verdicts?destination=KE&steering=up", HttpStatusCode.BadRequest, null)]
    [InlineData("makes/no-such-make/models", HttpStatusCode.NotFound, null)]
    [InlineData("privacy-policy?version=1999-01-01", HttpStatusCode.NotFound, null)]
    public async Task Get_BadQuestion_AnswersProblem(string path, HttpStatusCode status, string? field)
    {
        using var response = await app.Http.GetAsync("/api/v1/" + path, Ct);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
        if (field is not null)
            problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(problem.ToString());
    }

    [Fact]
    public async Task PostExchangeRates_Anybody_IsRefused()
    {
        using var response = await app.Http.PostAsJsonAsync("/api/v1/admin/exchange-rates", new { source = "desk", csv = "x", acceptLargeChanges = false }, Ct);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public void Policy_MechanismsThatRun_Exist()
    {
        var assemblies = new[] { typeof(Domain.Privacy.Purpose).Assembly, typeof(IPolicyLibrary).Assembly, typeof(Program).Assembly };
        app.Services.GetRequiredService<IPolicyLibrary>().Versions.SelectMany(version => version.Clauses)
            .Where(clause => clause.Status != Domain.Privacy.Policies.ClauseStatus.Planned)
            .ShouldAllBe(clause => assemblies.Any(assembly => assembly.GetType(clause.Mechanism) != null));
    }

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
