using System.Globalization;
using AutoMapper;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Reference;

/// <summary>Exchange rates that administrators upload, and the one map that reads them.</summary>
public sealed class UploadedRateTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public void Maps_All_AreValid() => app.Services.GetRequiredService<IConfigurationProvider>().AssertConfigurationIsValid();

    [Fact]
    public async Task Upload_NewerRates_ListsEachMemberAndPricesByThem()
    {
        var (admin, account) = await app.NewAdminAsync();
        var day = app.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var csv = $"base,currency,date,units_per_base\nUSD,KES,{day},131.25\nUSD,TZS,{day},2511.5\n";

        var taken = await admin.JsonAsync(HttpMethod.Post, "/admin/exchange-rates", new { source = "Central Bank of Kenya", csv, acceptLargeChanges = true });
        var first = await admin.JsonAsync(HttpMethod.Get, "/admin/exchange-rates?limit=1");
        var next = await admin.JsonAsync(HttpMethod.Get, $"/admin/exchange-rates?limit=1&after={first["next"]}");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        using var shown = await app.Http.GetAsync("/api/v1/exchange-rates", TestContext.Current.CancellationToken);

        taken["rates"]!.GetValue<int>().ShouldBe(2);
        var rows = new[] { first["items"]![0]!, next["items"]![0]! }.ToDictionary(row => row["currency"]!.GetValue<string>(), StringComparer.Ordinal);
        rows.Keys.ShouldBe(["KES", "TZS"], ignoreOrder: true);
        var kenya = rows["KES"];
        (kenya["base"]!.GetValue<string>(), kenya["date"]!.GetValue<string>(), kenya["unitsPerBase"]!.GetValue<decimal>(), kenya["source"]!.GetValue<string>())
            .ShouldBe(("USD", day, 131.25m, "Central Bank of Kenya"));
        (kenya["uploadedBy"]!.GetValue<Guid>(), kenya["uploadedAt"]!.GetValue<DateTimeOffset>() <= app.Clock.GetUtcNow()).ShouldBe((account, true));
        kenya["id"]!.GetValue<Guid>().ShouldNotBe(rows["TZS"]["id"]!.GetValue<Guid>());
        (await DpopClient.TextAsync(shown)).ShouldContain("131.25");
    }
}
