using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using static CarTrade.WebApi.Tests.Billing.MoneyWorld;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Money goes back: to the buyer of a cancelled order less the fee, and to the bank that takes it back. A slip is no money.</summary>
public sealed class MoneyBackTests(TrustApp app) : IClassFixture<TrustApp>
{
    [Fact]
    public async Task Order_CancelledByTheBuyer_IsRefundedLessTheFeeAndHearsIt()
    {
        var ((one, _), (two, _), world) = (await app.NewAdminAsync(), await app.NewAdminAsync(), new MoneyWorld(app, "Lexus", "GRS19-150000"));
        var order = await world.OrderAsync();
        await ComesAsync(one, "3000.00", order.BankReference);
        await StateIsAsync(order, "depositReceived");
        await StepAsync(order.Buyer, $"/orders/{order.Id}", "cancellations", new { ground = "changedMind" });
        await StepAsync(order.Dealer.Owner, $"/dealer/orders/{order.Id}", "cancellation-answers", new { answer = "agree" });
        await world.BooksSayAsync(order.Id, "fees -92800", "trust -207200");

        var refund = await ProposeAsync(one, "refund", "cancelled", order.Id, 207_200);
        await two.JsonAsync(HttpMethod.Post, refund + "/approval");
        await two.JsonAsync(HttpMethod.Post, refund + "/sending");
        (await order.Buyer.JsonAsync(HttpMethod.Get, $"/orders/{order.Id}"))["state"]!.GetValue<string>().ShouldBe("cancelled", "sent is not gone");
        var debit = await MatchingTests.DebitAsync(one, "-2072.00");
        await one.JsonAsync(HttpMethod.Post, refund + "/confirmation", new { lineId = debit });
        await StateIsAsync(order, "refunded");

        var bounced = await ReversalAsync(one, debit, "2072.00", credit: true);
        await one.JsonAsync(HttpMethod.Post, $"/admin/money/lines/{bounced}/reversal", new { reversedLineId = debit }, HttpStatusCode.NoContent);
        (await one.JsonAsync(HttpMethod.Get, "/admin/money/payments?state=failed&limit=100"))["items"]!.AsArray().Select(row => "/admin/money/payments/" + row!["id"]).ShouldContain(refund);
    }

    [Fact]
    public async Task Receipt_ThatTheBankTakesBack_IsTakenFromTheOrderOnce()
    {
        var ((admin, _), world) = (await app.NewAdminAsync(), new MoneyWorld(app, "Mitsubishi", "CU2-160000"));
        var order = await world.OrderAsync();
        var line = await ComesAsync(admin, "2995.00", order.BankReference);
        await world.BooksSayAsync(order.Id, "bank_charges 500", "receivable 628000", "invoiced -628500", "trust -299500");
        var id = line["id"]!.GetValue<Guid>();
        var (reversal, other) = (await ReversalAsync(admin, id, "2995.00", credit: false), await ReversalAsync(admin, id, "2994.00", credit: false));

        (await admin.RefusedAsync(HttpMethod.Post, $"/admin/money/lines/{other}/reversal", new { reversedLineId = id }, HttpStatusCode.BadRequest)).ShouldBe("statement.not_its_reversal");
        await admin.JsonAsync(HttpMethod.Post, $"/admin/money/lines/{reversal}/reversal", new { reversedLineId = id }, HttpStatusCode.NoContent);
        await world.BooksSayAsync(order.Id, "receivable 928000", "invoiced -928000");
        (await AgainAsync(admin, line))["state"]!.GetValue<string>().ShouldBe("reversed");
        (await admin.RefusedAsync(HttpMethod.Post, $"/admin/money/lines/{reversal}/reversal", new { reversedLineId = id }, HttpStatusCode.Conflict)).ShouldBe("payment.illegal_transition");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM (SELECT FROM money.postings GROUP BY transaction_id, currency, money.book(account) HAVING sum(minor) <> 0) x")).ShouldBe(0);
    }

    [Fact]
    public async Task Slip_OfTheBuyer_IsShownToFinanceAndIsNoMoney()
    {
        var ((admin, _), world) = (await app.NewAdminAsync(), new MoneyWorld(app, "Hino", "XZU7-170000"));
        var order = await world.OrderAsync();
        var path = $"/orders/{order.Id}/announcements";
        object Slip(string reference, string day) => new { amount = new { amount = 300_000, currency = "USD" }, sentOn = day, reference };
        var today = app.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        await order.Buyer.JsonAsync(HttpMethod.Post, path, Slip("ft26324abcd", today), HttpStatusCode.Created);
        (await order.Buyer.RefusedAsync(HttpMethod.Post, path, Slip("sent by Wanjiku", today), HttpStatusCode.BadRequest)).ShouldBe("announcement.reference_invalid");
        (await order.Buyer.RefusedAsync(HttpMethod.Post, path, Slip("FT1", "2020-01-01"), HttpStatusCode.BadRequest)).ShouldBe("announcement.day_invalid");
        (await order.Dealer.Owner.RefusedAsync(HttpMethod.Post, path, Slip("FT1", today), HttpStatusCode.Forbidden)).ShouldNotBeEmpty();
        var seen = (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/orders/{order.Id}/announcements")).AsArray().Single()!;
        (seen["reference"]!.GetValue<string>(), seen["amount"]!["amount"]!.GetValue<long>()).ShouldBe(("FT26324ABCD", 300_000));
        await world.BooksSayAsync(order.Id, "receivable 928000", "invoiced -928000");
        (await order.Buyer.JsonAsync(HttpMethod.Get, $"/orders/{order.Id}"))["state"]!.GetValue<string>().ShouldBe("depositDue");
    }

    private static async Task<string> ProposeAsync(DpopClient admin, string kind, string ground, Guid order, long minor) => "/admin/money/payments/" + (await admin.JsonAsync(
        HttpMethod.Post, "/admin/money/payments", new { kind, ground, orderId = order, amount = new { amount = minor, currency = "USD" } }, HttpStatusCode.Created))["id"]!.GetValue<string>();

    /// <summary>A line by which the bank takes an earlier one back: credit where it was a debit.</summary>
    private static async Task<Guid> ReversalAsync(DpopClient admin, Guid of, string amount, bool credit)
    {
        var account = (await LinesAsync(admin)).First(line => line["id"]!.GetValue<Guid>() == of)["account"]!.GetValue<string>();
        var (id, direction) = (Guid.NewGuid().ToString("N"), credit ? "CRDT" : "DBIT");
        var xml =
            $"""
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><Othr><Id>{account}</Id></Othr></Id></Acct>
            <Ntry><Amt Ccy="USD">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><RvslInd>true</RvslInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-22</Dt></BookgDt><AcctSvcrRef>{id}</AcctSvcrRef></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;
        using var answer = await admin.SendAsync(
            HttpMethod.Post, "/api/v1/admin/money/statements?format=camt053", new StringContent(xml, System.Text.Encoding.UTF8, "application/xml"), admin.AccessToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(answer));
        return (await LinesAsync(admin)).First(line => line["isReversal"]!.GetValue<bool>() && line["amount"]!["amount"]!.GetValue<long>() == Minor(amount))!["id"]!.GetValue<Guid>();
    }

    private static async Task<List<JsonNode>> LinesAsync(DpopClient admin) =>
        [.. (await admin.JsonAsync(HttpMethod.Get, "/admin/money/lines?limit=100"))["items"]!.AsArray().Select(line => line!)];

    private static long Minor(string amount) => long.Parse(amount.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task StepAsync(DpopClient client, string order, string step, object body)
    {
        var version = (await client.JsonAsync(HttpMethod.Get, order))["version"]!.GetValue<int>();
        using var answer = await client.TellAsync(HttpMethod.Post, $"{order}/{step}", body, version);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(answer));
    }
}
