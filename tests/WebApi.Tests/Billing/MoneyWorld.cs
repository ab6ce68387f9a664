using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>A confirmed order: 9,280.00 USD, of which 3,000.00 first.</summary>
internal sealed record OwedOrder(Guid Id, string BankReference, DpopClient Buyer, Dealership Dealer);

/// <summary>One dealership and one buyer, Wanjiku Kamau, with as many confirmed orders as are asked for; and what finance sees of them.</summary>
internal sealed class MoneyWorld(TrustApp app, string make, string chassis)
{
    public const string Buyer = "Wanjiku Kamau";

    private readonly World world = new(app, make);
    private Dealership? dealer;
    private DpopClient? member;
    private int orders;

    public async Task<OwedOrder> OrderAsync()
    {
        dealer ??= await world.DealershipAsync();
        member ??= await world.MemberAsync();
        var asker = await world.AskAsync(member);
        await World.OnBoardAsync(dealer, asker.Request);
        var offer = await world.OfferAsync(dealer, asker.Request, chassis + ++orders);
        var deal = (await member.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var order = (await member.JsonAsync(HttpMethod.Get, $"/orders?dealId={deal}"))["items"]!.AsArray().Single()!["id"]!.GetValue<Guid>();
        await Eventually.IsTrueAsync(
            async () => await World.LeadAsync(dealer, asker.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");
        await World.ReceiveAsync(dealer, asker.Request);
        var proforma = await World.ProformaAsync(dealer, order, app.Clock.GetUtcNow());
        var read = await member.JsonAsync(HttpMethod.Get, $"/orders/{order}");
        using var answer = await member.TellAsync(HttpMethod.Post, $"/orders/{order}/confirmation", new { proformaId = proforma }, read["version"]!.GetValue<int>());
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(answer));
        await BooksSayAsync(order, "receivable 928000", "invoiced -928000");
        return new(order, read["details"]!["proformas"]!.AsArray().Single()!["bankReference"]!.GetValue<string>(), member, dealer);
    }

    public async Task BooksSayAsync(Guid order, params string[] balances)
    {
        var last = "";
        await Eventually.IsTrueAsync(
            async () =>
            {
                last = await app.Owner.ValueAsync<string>("SELECT coalesce(string_agg(account || ' ' || minor || CASE currency WHEN 'USD' THEN '' ELSE currency END, ', ' ORDER BY account COLLATE \"C\"), '') FROM money.order_balances WHERE order_id = $1 AND minor <> 0", order);
                return last == string.Join(", ", balances.Order(StringComparer.Ordinal));
            },
            $"{string.Join(", ", balances)}; the books say: {last}");
    }

    public static Task StateIsAsync(OwedOrder order, string state) => Eventually.IsTrueAsync(
        async () => (await order.Buyer.JsonAsync(HttpMethod.Get, $"/orders/{order.Id}"))["state"]!.GetValue<string>() == state, state);

    /// <summary>Money comes, and the program has looked at it.</summary>
    public static async Task<JsonNode> ComesAsync(DpopClient admin, string amount, string? text, string name = Buyer, string currency = "USD")
    {
        var statement = BankFile.Full((amount, name, text, currency));
        await BankFile.ImportAsync(admin, statement);
        JsonNode? found = null;
        await Eventually.IsTrueAsync(async () => (found = await FindAsync(admin, statement.Account)) is { } line && line["state"]!.GetValue<string>() != "detected", "it was looked at");
        return found!;
    }

    public static async Task<JsonNode?> FindAsync(DpopClient admin, string account) =>
        (await admin.JsonAsync(HttpMethod.Get, "/admin/money/receipts?limit=100"))["items"]!.AsArray().FirstOrDefault(line => line!["account"]!.GetValue<string>() == account);

    public static async Task<JsonNode> AgainAsync(DpopClient admin, JsonNode line) => (await FindAsync(admin, line["account"]!.GetValue<string>()))!;
}
