using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Deals.Messages;
using CarTrade.Application.Messaging;
using CarTrade.Infrastructure.Privacy.Vault;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>From the accepted offer to the car at the buyer's, and the ways in which an order ends early.</summary>
public sealed class OrderTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Order_FromAcceptanceToReceipt_GoesItsWay()
    {
        var deal = await AgreedAsync("Toyota", "ZRE212-9000001");
        var (buyer, dealer) = (deal.Asker.Client, deal.Dealer.Owner);
        var order = await OrderAsync(buyer, deal.Order);
        (Text(order, "state"), order["total"]!["amount"]!.GetValue<long>(), order["details"]!["timeline"]!.AsArray().Count).ShouldBe(("confirmed", 928_000L, 0));
        order["reference"]!.GetValue<string>().ShouldStartWith("OR-");
        await WaitsForContactAsync(deal);
        await World.ReceiveAsync(deal.Dealer, deal.Asker.Request);

        var proforma = await World.ProformaAsync(deal.Dealer, deal.Order, app.Clock.GetUtcNow());
        await StepAsync(buyer, deal.Order, "confirmation", new { proformaId = proforma });
        await PaidAsync(deal, 299_999, "depositDue");
        await PaidAsync(deal, 300_000, "depositReceived");
        await StepAsync(dealer, deal.Order, "steps", new { step = "secureVehicle", chassis = "zre212 9000001" });
        await StepAsync(dealer, deal.Order, "steps", new { step = "book", number = "Sample Maru", day = "2027-01-20" });
        await StepAsync(dealer, deal.Order, "steps", new { step = "ship", number = "BL-77", chassis = "ZRE212-9000001" });
        (await StateAsync(buyer, deal.Order)).ShouldBe("balanceDue");
        await PaidAsync(deal, 928_000, "paidInFull");
        await StepAsync(dealer, deal.Order, "steps", new { step = "releaseDocuments" });
        await StepAsync(dealer, deal.Order, "steps", new { step = "arrive", day = app.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        await StepAsync(buyer, deal.Order, "receipt", null);

        var done = await OrderAsync(buyer, deal.Order);
        (Text(done, "state"), done["details"]!["voyage"]!["billOfLading"]!.GetValue<string>()).ShouldBe(("received", "BL-77"));
        done["details"]!["timeline"]!.AsArray().Select(step => step!["role"]!.GetValue<string>()).Distinct().ShouldBe(["dealer", "buyer", "system"], ignoreOrder: true);
        (await buyer.JsonAsync(HttpMethod.Get, $"/orders?dealId={deal.Deal}"))["items"]!.AsArray().Count.ShouldBe(1);
        await ToldAsync($"/deals/{deal.Deal}", "proforma invoice issued", "first payment received", "the car is set aside", "booked on a ship", "the car has sailed",
            "balance due", "paid in full", "papers released", "the car has arrived");
        await ToldAsync($"/dealer/deals/{deal.Deal}", "プロフォーマインボイスの承認", "初回入金の確認", "残金のお支払い", "全額入金の確認", "受領");
    }

    [Fact]
    public async Task Steps_WithoutVersionOldVersionOrOtherCar_AreRefused()
    {
        var deal = await AgreedAsync("Mazda", "KF2P-9000002");
        await WaitsForContactAsync(deal);
        (await RefusalAsync(null)).ShouldBe((HttpStatusCode)428);
        (await RefusalAsync(99)).ShouldBe(HttpStatusCode.PreconditionFailed);
        using var early = await deal.Dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{deal.Order}/proformas", new { validUntil = app.Clock.GetUtcNow().AddDays(7) }, 1);
        (early.StatusCode, (await DpopClient.JsonAsync(early))["code"]!.GetValue<string>()).ShouldBe((HttpStatusCode.Conflict, "order.contact_not_received"));
        await World.ReceiveAsync(deal.Dealer, deal.Asker.Request);
        var proforma = await World.ProformaAsync(deal.Dealer, deal.Order, app.Clock.GetUtcNow());
        await StepAsync(deal.Asker.Client, deal.Order, "confirmation", new { proformaId = proforma });
        await PaidAsync(deal, 928_000, "depositReceived");

        using var other = await TellAsync(deal.Dealer.Owner, deal.Order, "steps", new { step = "secureVehicle", chassis = "KF2P-9000003" });
        (await DpopClient.JsonAsync(other))["code"]!.GetValue<string>().ShouldBe("order.chassis_differs");
        using var illegal = await TellAsync(deal.Dealer.Owner, deal.Order, "steps", new { step = "releaseDocuments" });
        var problem = await DpopClient.JsonAsync(illegal);
        (illegal.StatusCode, problem["code"]!.GetValue<string>()).ShouldBe((HttpStatusCode.Conflict, "order.illegal_transition"));
        problem["allowed"]!.AsArray().Select(action => action!.GetValue<string>()).ShouldContain("secureVehicle");

        async Task<HttpStatusCode> RefusalAsync(int? version)
        {
            using var answer = await deal.Dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{deal.Order}/steps", new { step = "releaseDocuments" }, version);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Proforma_Printed_IsTheSameBytesForBothAndCheckedByAnybody()
    {
        var deal = await AgreedAsync("Honda", null);
        await WaitsForContactAsync(deal);
        await World.ReceiveAsync(deal.Dealer, deal.Asker.Request);
        var first = await World.ProformaAsync(deal.Dealer, deal.Order, app.Clock.GetUtcNow(), chassis: "GK5-9000004");
        var paper = (await OrderAsync(deal.Asker.Client, deal.Order))["details"]!["proformas"]![0]!;

        var (mine, again, theirs) = (await PdfAsync(deal.Asker.Client, $"/orders/{deal.Order}/proformas/{first}/document"),
            await PdfAsync(deal.Asker.Client, $"/orders/{deal.Order}/proformas/{first}/document"),
            await PdfAsync(deal.Dealer.Owner, $"/dealer/orders/{deal.Order}/proformas/{first}/document"));

        Encoding.ASCII.GetString(mine, 0, 8).ShouldBe("%PDF-1.7");
        mine.Length.ShouldBeLessThan(200_000);
        (mine.AsSpan().SequenceEqual(again), mine.AsSpan().SequenceEqual(theirs)).ShouldBe((true, true));
        (await VerdictAsync(paper)).ShouldBe("genuine");
        (await VerdictAsync(paper, code: " " + Text(paper, "code").ToLowerInvariant().Replace("-", "", StringComparison.Ordinal))).ShouldBe("genuine");
        (await VerdictAsync(paper, amount: 928_001)).ShouldBe("stop");
        (await VerdictAsync(paper, code: "00000-00000")).ShouldBe("stop");
        (await VerdictAsync(paper, number: "PI-2026-999999")).ShouldBe("stop");

        await World.ProformaAsync(deal.Dealer, deal.Order, app.Clock.GetUtcNow(), deposit: null);
        (await VerdictAsync(paper)).ShouldBe("superseded");
        using var old = await TellAsync(deal.Asker.Client, deal.Order, "confirmation", new { proformaId = first });
        (await DpopClient.JsonAsync(old))["code"]!.GetValue<string>().ShouldBe("proforma.superseded");
        var newest = (await OrderAsync(deal.Asker.Client, deal.Order))["details"]!["proformas"]![0]!;
        (Text(newest, "supersedes"), newest["isCurrent"]!.GetValue<bool>()).ShouldBe((Text(paper, "number"), true));
        await StepAsync(deal.Asker.Client, deal.Order, "cancellations", new { ground = "changedMind" });
        (await VerdictAsync(newest)).ShouldBe("stop");
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<long>("select count(*) from offers.vehicle_holds h join deals.deals d on d.offer_id = h.offer_id where d.id = $1 and h.released_at is null", deal.Deal) == 0,
            "the car is free again");
    }

    [Fact]
    public async Task Cancellation_AfterTheDeposit_CostsByTheTableAndIsAnsweredByTheOtherSide()
    {
        var deal = await AgreedAsync("Subaru", "GP7-9000005");
        await WaitsForContactAsync(deal);
        await World.ReceiveAsync(deal.Dealer, deal.Asker.Request);
        var proforma = await World.ProformaAsync(deal.Dealer, deal.Order, app.Clock.GetUtcNow());
        await StepAsync(deal.Asker.Client, deal.Order, "confirmation", new { proformaId = proforma });
        await PaidAsync(deal, 300_000, "depositReceived");
        var fees = (await OrderAsync(deal.Asker.Client, deal.Order))["details"]!["fees"]!.AsArray();
        fees.Single(fee => Text(fee!, "ground") == "changedMind")!["fee"]!["amount"]!.GetValue<long>().ShouldBe(92_800);

        await StepAsync(deal.Asker.Client, deal.Order, "cancellations", new { ground = "changedMind" });
        using var own = await TellAsync(deal.Asker.Client, deal.Order, "cancellation-answers", new { answer = "agree" });
        (await DpopClient.JsonAsync(own))["code"]!.GetValue<string>().ShouldBe("order.own_cancellation");
        (await OrderAsync(deal.Dealer.Owner, deal.Order))["allowedActions"]!.AsArray().Select(action => action!.GetValue<string>())
            .ShouldBe(["agreeCancellation", "refuseCancellation"], ignoreOrder: true);
        await StepAsync(deal.Dealer.Owner, deal.Order, "cancellation-answers", new { answer = "refuse" });
        (await StateAsync(deal.Asker.Client, deal.Order)).ShouldBe("depositReceived");

        await StepAsync(deal.Dealer.Owner, deal.Order, "disputes", new { ground = "payment" });
        (await StateAsync(deal.Asker.Client, deal.Order)).ShouldBe("disputed");
        var admin = (await app.NewAdminAsync()).Client;
        var version = (await admin.JsonAsync(HttpMethod.Get, $"/admin/orders/{deal.Order}"))["version"]!.GetValue<int>();
        using var ruled = await admin.TellAsync(HttpMethod.Post, $"/admin/orders/{deal.Order}/rulings", new { ruling = "settleDispute", reason = "both sides agree" }, version);
        ruled.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(ruled));
        (await StateAsync(deal.Asker.Client, deal.Order)).ShouldBe("depositReceived");
    }

    [Fact, Clause("7", "T7a")]
    public async Task Erasure_OfTheBuyer_LeavesOrderAndProformaWholeAndNameless()
    {
        var deal = await AgreedAsync("Isuzu", "NHR85-9000006");
        await WaitsForContactAsync(deal);
        await World.ReceiveAsync(deal.Dealer, deal.Asker.Request);
        var proforma = await World.ProformaAsync(deal.Dealer, deal.Order, app.Clock.GetUtcNow());
        var before = await PdfAsync(deal.Dealer.Owner, $"/dealer/orders/{deal.Order}/proformas/{proforma}/document");
        var key = await app.Owner.ValueAsync<Guid>("select key_id from deals.orders where id = $1", deal.Order);

        var id = await deal.Asker.Client.AskAsync("destroy");
        await deal.Asker.Client.ConfirmAsync(id);
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("select count(*) from privacy.certificates where request_id = $1", id) == 1, "the data is destroyed");

        (await app.Owner.ValueAsync<long>("select count(*) from deals.orders where id = $1 and key_id is null", deal.Order)).ShouldBe(1);
        (await app.Owner.ValueAsync<long>("select count(*) from deals.proformas where id = $1 and buyer is null and total_minor = 928000", proforma)).ShouldBe(1);
        (await app.AsSystemAsync(async scope => await scope.GetRequiredService<DataKeyStore>().FindAsync([key], CancellationToken.None))).ShouldBeEmpty();
        var order = await OrderAsync(deal.Dealer.Owner, deal.Order);
        order["total"]!["amount"]!.GetValue<long>().ShouldBe(928_000);
        var after = await PdfAsync(deal.Dealer.Owner, $"/dealer/orders/{deal.Order}/proformas/{proforma}/document");
        after.Length.ShouldNotBe(before.Length);
        using var again = await deal.Dealer.Owner.TellAsync(
            HttpMethod.Post, $"/dealer/orders/{deal.Order}/proformas", new { validUntil = app.Clock.GetUtcNow().AddDays(7) }, order["version"]!.GetValue<int>());
        (await DpopClient.JsonAsync(again))["code"]!.GetValue<string>().ShouldBe("order.buyer_erased");
        var certificate = await app.Owner.ValueAsync<string>("select document::text from privacy.certificates where request_id = $1", id);
        certificate.ShouldContain("deals.proformas");
        certificate.ShouldContain("books.jp");
    }

    private async Task<(Dealership Dealer, Asker Asker, Guid Deal, Guid Order)> AgreedAsync(string make, string? chassis)
    {
        var world = new World(app, make);
        var dealer = await world.DealershipAsync();
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(dealer, asker.Request);
        var offer = await world.OfferAsync(dealer, asker.Request, chassis);
        var deal = (await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var order = (await asker.Client.JsonAsync(HttpMethod.Get, $"/orders?dealId={deal}"))["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>();
        return (dealer, asker, deal, order);
    }

    private static Task WaitsForContactAsync((Dealership Dealer, Asker Asker, Guid Deal, Guid Order) deal) => Eventually.IsTrueAsync(
        async () => await World.LeadAsync(deal.Dealer, deal.Asker.Request) is { } lead && Text(lead, "state") == "available", "the lead waits");

    /// <summary>Each step is told once, to the side that did not take it.</summary>
    private async Task ToldAsync(string page, params string[] steps)
    {
        var mailbox = app.Services.GetRequiredService<IDevelopmentMailbox>();
        await Eventually.IsTrueAsync(() => Task.FromResult(Told().Count >= steps.Length), "the steps are told");
        Told().Select(mail => mail.Subject.Split(": ")[^1].Split("：")[^1]).ShouldBe(steps, ignoreOrder: true);
        Told().ShouldAllBe(mail => mail.Text.Contains("No mail of ours tells an account") || mail.Text.Contains("振込先口座"));

        List<MailboxItem> Told() => [.. mailbox.List().Where(mail => mail.Template == "order-step" && new Uri(mail.Link).AbsolutePath == page)];
    }

    private async Task PaidAsync((Dealership Dealer, Asker Asker, Guid Deal, Guid Order) deal, long paid, string state)
    {
        await app.SendAsync(new OrderPaid(deal.Order, paid));
        if (state == "depositDue")
            return;
        await Eventually.IsTrueAsync(async () => await StateAsync(deal.Asker.Client, deal.Order) == state, "the payment moves the order to " + state);
    }

    private static async Task<HttpResponseMessage> TellAsync(DpopClient client, Guid order, string step, object? body)
    {
        var current = await OrderAsync(client, order);
        return await client.TellAsync(HttpMethod.Post, $"{(step == "steps" ? "/dealer" : "")}/orders/{order}/{step}", body, current["version"]!.GetValue<int>());
    }

    private static async Task StepAsync(DpopClient client, Guid order, string step, object? body)
    {
        using var answer = await TellAsync(client, order, step, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, step + " " + await DpopClient.TextAsync(answer));
    }

    private static Task<JsonNode> OrderAsync(DpopClient client, Guid order) => client.JsonAsync(HttpMethod.Get, $"/orders/{order}");

    private static async Task<string> StateAsync(DpopClient client, Guid order) => Text(await OrderAsync(client, order), "state");

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static async Task<byte[]> PdfAsync(DpopClient client, string path)
    {
        using var answer = await client.TellAsync(HttpMethod.Get, path);
        (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.OK, "application/pdf"), await DpopClient.TextAsync(answer));
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> VerdictAsync(JsonNode paper, string? number = null, long? amount = null, string? code = null)
    {
        using var visitor = app.NewClient();
        var body = new JsonObject
        {
            ["number"] = number ?? Text(paper, "number"),
            ["total"] = new JsonObject { ["amount"] = amount ?? paper["total"]!["amount"]!.GetValue<long>(), ["currency"] = "USD" },
            ["code"] = code ?? Text(paper, "code"),
        };
        var answer = await visitor.PlainAsync(HttpMethod.Post, "/proforma-checks", body, HttpStatusCode.OK);
        answer.AsObject().Count.ShouldBe(1, "the answer is one word");
        return Text(answer, "verdict");
    }
}
