using System.Net;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Privacy;
using static CarTrade.WebApi.Tests.Billing.BankFile;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>A proforma is asked for in the books, a short transfer settles it, and the order hears of it; a cancelled order asks for nothing more.</summary>
public sealed class OrderPaymentTests(TrustApp app) : IClassFixture<TrustApp>
{
    [Fact]
    public async Task Order_PaidByAShortTransfer_GoesOnAndTheRestIsBankCharges()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (buyer, order) = await ConfirmedAsync("Toyota", "ZRE212-7700001");
        await BooksSayAsync(admin, order, "receivable 928000", "invoiced -928000");
        var statement = Statement(("20.11.2026", "A", "9250.00"), ("20.11.2026", "B", "5000.00"));
        await ImportAsync(admin, statement);
        var lines = await LinesAsync(admin, statement);
        var path = $"/admin/money/lines/{lines.Single(line => line["unallocated"]!.GetValue<long>() == 925_000)["id"]}/allocations";

        (await admin.RefusedAsync(HttpMethod.Post, path, Body(order, 925_001), HttpStatusCode.Conflict)).ShouldBe("money.insufficient");
        (await admin.RefusedAsync(HttpMethod.Post, path, Body(order, 900_000, acceptShortfall: true), HttpStatusCode.Conflict)).ShouldBe("money.shortfall_too_large");
        await BooksSayAsync(admin, order, "receivable 928000", "invoiced -928000");
        var paid = await admin.JsonAsync(HttpMethod.Post, path, Body(order, 925_000, acceptShortfall: true), HttpStatusCode.Created);

        paid["reference"]!.GetValue<string>().ShouldStartWith("OR-");
        await BooksSayAsync(admin, order, "bankCharges 3000", "invoiced -3000", "trust -925000");
        await Eventually.IsTrueAsync(async () => await StateAsync(buyer, order) == "depositReceived", "the order hears of its money");
        var other = $"/admin/money/lines/{lines.Single(line => line["unallocated"]!.GetValue<long>() == 500_000)["id"]}/allocations";
        (await admin.RefusedAsync(HttpMethod.Post, other, Body(order, 1), HttpStatusCode.Conflict)).ShouldBe("money.insufficient", "a settled claim takes no more: what came too much goes back");

        // Who sent it is the buyer's data now: told, returned, and kept for as long as books are.
        var sent = lines.Single(line => line["unallocated"]!.GetValue<long>() == 925_000)["id"]!.GetValue<Guid>();
        var asked = await buyer.AskAsync("returnThenDestroy");
        var place = (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{asked}"))["preview"]!["places"]!.AsArray()
            .Single(one => one!["place"]!.GetValue<string>() == "money.statement_lines")!;
        (place["fate"]!.GetValue<string>(), place["ground"]!.GetValue<string>()).ShouldBe(("retained", "books.jp"));
        place["records"]!.AsArray().Single()!["id"]!.GetValue<Guid>().ShouldBe(sent);
        await buyer.ConfirmAsync(asked);
        await buyer.UntilAsync(asked, "returning");
        using var fetched = await buyer.TellAsync(HttpMethod.Post, $"/privacy-requests/{asked}/package");
        SubjectRequestTests.Unzip(await fetched.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))["tables/money.statement_lines.csv"].ShouldContain("Achieng Otieno");
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<bool>("SELECT buyer IS NULL FROM deals.proformas WHERE order_id = $1", order), "the buyer is destroyed");
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/lines/{sent}/sender")).ToJsonString().ShouldContain("Achieng Otieno", customMessage: "books are kept");
    }

    [Fact]
    public async Task Allocate_TheSameAgain_BooksOnce()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (other, _) = await app.NewAdminAsync();
        var (_, order) = await ConfirmedAsync("Nissan", "E12-7700002");
        await BooksSayAsync(admin, order, "receivable 928000", "invoiced -928000");
        var statement = Statement(("20.11.2026", "A", "9000.00"));
        await ImportAsync(admin, statement);
        var path = $"/admin/money/lines/{(await LinesAsync(admin, statement)).Single()["id"]}/allocations";
        var key = Guid.NewGuid().ToString();

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => (await KeyedAsync(admin, path, Body(order, 1_000), key, HttpStatusCode.Created))["id"]!.GetValue<Guid>()));
        ids.Distinct().ShouldHaveSingleItem();
        (await KeyedAsync(other, path, Body(order, 1_000), key, HttpStatusCode.Created))["id"]!.GetValue<Guid>().ShouldBe(ids[0], "the decision is the same whoever repeats it");
        (await KeyedAsync(admin, path, Body(order, 2_000), key, HttpStatusCode.UnprocessableEntity))["code"]!.GetValue<string>().ShouldBe("idempotency.key_reused");
        (await KeyedAsync(other, path, Body(order, 3_000), key, HttpStatusCode.UnprocessableEntity))["code"]!.GetValue<string>().ShouldBe("idempotency.key_reused");
        (await KeyedAsync(admin, path, Body(order, 1_000), null, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("idempotency.key_required");
        await BooksSayAsync(admin, order, "receivable 927000", "invoiced -927000", "trust -1000");
        await KeyedAsync(admin, path, Body(order, 1_000), Guid.NewGuid().ToString(), HttpStatusCode.Created);
        await BooksSayAsync(admin, order, "receivable 926000", "invoiced -926000", "trust -2000");
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> KeyedAsync(DpopClient client, string path, object body, string? key, HttpStatusCode status)
    {
        using var answer = await client.SendAsync(
            HttpMethod.Post, "/api/v1" + path, System.Net.Http.Json.JsonContent.Create(body), client.AccessToken, bend: request => request.Headers.TryAddWithoutValidation("Idempotency-Key", key ?? "short"));
        answer.StatusCode.ShouldBe(status, await DpopClient.TextAsync(answer));
        return await DpopClient.JsonAsync(answer);
    }

    private static object Body(Guid order, long minor, bool acceptShortfall = false) => new { orderId = order, amount = new { amount = minor, currency = "USD" }, acceptShortfall };

    private static Task BooksSayAsync(DpopClient admin, Guid order, params string[] balances) => Eventually.IsTrueAsync(
        async () => (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/balances?orderId={order}")).AsArray().Where(row => row!["amount"]!.GetValue<long>() != 0)
            .Select(row => $"{row!["account"]} {row["amount"]}").Order(StringComparer.Ordinal).SequenceEqual(balances.Order(StringComparer.Ordinal)),
        string.Join(", ", balances));

    private static async Task<string> StateAsync(DpopClient buyer, Guid order) => (await buyer.JsonAsync(HttpMethod.Get, $"/orders/{order}"))["state"]!.GetValue<string>();

    private async Task<(DpopClient Buyer, Guid Order)> ConfirmedAsync(string make, string chassis)
    {
        var world = new World(app, make);
        var dealer = await world.DealershipAsync();
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(dealer, asker.Request);
        var offer = await world.OfferAsync(dealer, asker.Request, chassis);
        var deal = (await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var order = (await asker.Client.JsonAsync(HttpMethod.Get, $"/orders?dealId={deal}"))["items"]!.AsArray().Single()!["id"]!.GetValue<Guid>();
        await Eventually.IsTrueAsync(
            async () => await World.LeadAsync(dealer, asker.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");
        await World.ReceiveAsync(dealer, asker.Request);
        var proforma = await World.ProformaAsync(dealer, order, app.Clock.GetUtcNow());
        var version = (await asker.Client.JsonAsync(HttpMethod.Get, $"/orders/{order}"))["version"]!.GetValue<int>();
        using var answer = await asker.Client.TellAsync(HttpMethod.Post, $"/orders/{order}/confirmation", new { proformaId = proforma }, version);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(answer));
        return (asker.Client, order);
    }
}
