using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Deals.Messages;
using CarTrade.Application.Shipping.Timers;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Shipping;

/// <summary>The way of a car: the order follows its events, new days warn, and deadlines are told once.</summary>
public sealed class ShipmentTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Shipment_FromBookingToDelivery_TakesItsOrderAlong()
    {
        var (dealer, asker, order) = await PaidAsync("Suzuki", "JB64W-8000001");
        (await ShipmentAsync(asker, order))["state"]!.GetValue<string>().ShouldBe("planned");
        (await PostAsync(dealer, order, new { action = "confirmBooking", happenedOn = Day(0), vessel = "Sample Maru", etd = Day(5), eta = Day(30) })).ShouldBe("order.illegal_transition", "the car is not set aside");
        await StepAsync(dealer, order, new { step = "secureVehicle", chassis = "JB64W-8000001" });
        (await PostAsync(dealer, order, new { action = "arrive", happenedOn = Day(0) })).ShouldBe("shipment.illegal_transition");
        (await PostAsync(dealer, order, new { action = "confirmBooking", happenedOn = Day(0), vessel = "Sample Maru", voyageNumber = "012W", etd = Day(5), eta = Day(30), source = "shippingLine" })).ShouldBeNull();
        (await StateAsync(asker, order)).ShouldBe("booked");
        foreach (var (action, number) in new[] { ("deliverToYard", null), ("issueExportCertificate", "EX-1"), ("declareExport", "DC-1"), ("permitExport", "PM-1"), ("load", null) })
            (await PostAsync(dealer, order, new { action, happenedOn = Day(0), paperNumber = number, chassis = "JB64W-8000001" })).ShouldBeNull(action);
        (await PostAsync(dealer, order, new { action = "issueBill", happenedOn = Day(0), paperNumber = "BL-9", chassis = "JB64W-8000002" })).ShouldBe("shipment.chassis_differs");
        (await StateAsync(asker, order)).ShouldBe("booked", "neither moved");
        (await PostAsync(dealer, order, new { action = "issueBill", happenedOn = Day(0), paperNumber = "BL-9", chassis = "jb64w 8000001" })).ShouldBeNull();
        (await StateAsync(asker, order)).ShouldBe("balanceDue");

        (await PostAsync(dealer, order, new { action = "arrive", happenedOn = Day(0), source = "terminal" })).ShouldBeNull();
        (await StateAsync(asker, order)).ShouldBe("balanceDue", "a ship arrives whether or not the balance is paid");
        (await PayoutAsync(order)).Code.ShouldBe("out_payment.evidence_missing", "the balance is not there");
        await app.SendAsync(new OrderPaid(order, 928_000));
        await Eventually.IsTrueAsync(async () => await StateAsync(asker, order) == "paidInFull", "the balance is there");
        await StepAsync(dealer, order, new { step = "releaseDocuments" });
        (await StateAsync(asker, order)).ShouldBe("arrived", "with its papers released the order is where its car is");

        (await PayoutAsync(order, "overpaid")).Code.ShouldBe("out_payment.ground_differs");
        (await PayoutAsync(order, "cancelled")).Code.ShouldBe("out_payment.not_cancelled");
        var payout = (await PayoutAsync(order)).Id.ShouldNotBeNull();

        var shown = await ShipmentAsync(asker, order);
        shown["events"]!.AsArray().Select(one => one!["action"]!.GetValue<string>()).ShouldBe(
            ["confirmBooking", "deliverToYard", "issueExportCertificate", "declareExport", "permitExport", "load", "issueBill", "arrive"]);
        (shown["events"]![0]!["source"]!.GetValue<string>(), shown["arrivedOn"]!.GetValue<string>(), shown["allowedActions"]!.AsArray().Count).ShouldBe(("shippingLine", Day(0), 0));
        string[] told = ["order.confirmed", "order.deposit_received", "shipment.planned", "shipment.bill_issued", "order.arrived"];
        await Eventually.IsTrueAsync(async () => !told.Except(await FeedAsync(dealer, order)).Any(), "the feed follows, behind what is being written");
        await PausedByADisputeAsync(dealer, order, payout);
    }

    [Fact]
    public async Task Steps_StatedOfTheOrder_AreOnTheShipmentToo()
    {
        var (dealer, asker, order) = await PaidAsync("Daihatsu", "LA400K-8000003");
        await StepAsync(dealer, order, new { step = "secureVehicle", chassis = "LA400K-8000003" });
        await StepAsync(dealer, order, new { step = "book", number = "Other Maru", day = Day(9) });
        await StepAsync(dealer, order, new { step = "ship", number = "BL-10", chassis = "LA400K-8000003" });
        var shipment = await ShipmentAsync(asker, order);
        (shipment["state"]!.GetValue<string>(), shipment["vessel"]!.GetValue<string>(), shipment["departedOn"]!.GetValue<string>()).ShouldBe(("billIssued", "Other Maru", Day(0)));
    }

    [Fact]
    public async Task NewDays_PastTheDestinationsAgeLimit_WarnOnPageInFeedAndByMailOnce()
    {
        var (dealer, asker, order) = await PaidAsync("Lexus", "ZWA10-8000004");
        await app.Owner.ValueAsync<int>("update deals.deals d set year = $2 from deals.orders o where o.deal_id = d.id and o.id = $1 returning 1", order, app.Clock.GetUtcNow().Year - 7);
        await StepAsync(dealer, order, new { step = "secureVehicle", chassis = "ZWA10-8000004" });
        (await PostAsync(dealer, order, new { action = "confirmBooking", happenedOn = Day(0), vessel = "Sample Maru", etd = Day(2), eta = Day(22) })).ShouldBeNull();
        var booked = await ShipmentAsync(asker, order);
        var last = DateOnly.Parse(booked["arriveBy"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        booked["arrivesTooLate"]!.GetValue<bool>().ShouldBeFalse();
        DateOnly.Parse(booked["lastSafeSailing"]!.GetValue<string>(), CultureInfo.InvariantCulture).ShouldBe(last.AddDays(-20));

        (await PostAsync(dealer, order, new { action = "reschedule", happenedOn = Day(0), eta = last.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })).ShouldBeNull();

        var late = await ShipmentAsync(asker, order);
        (late["arrivesTooLate"]!.GetValue<bool>(), late["events"]![1]!["tooLate"]!.GetValue<bool>(), late["state"]!.GetValue<string>()).ShouldBe((true, true, "booked"));
        await Eventually.IsTrueAsync(async () => await MailsAsync(asker.Email, last) == 1, "the buyer is told");
        await Eventually.IsTrueAsync(async () => (await FeedAsync(dealer, order)).Contains("shipment.too_late"), "the feed tells it");
        await WatchAsync();
        await WatchAsync();
        (await app.Owner.ValueAsync<long>("select count(*) from shipping.shipments, unnest(noticed) n where order_id = $1 and n like 'Arrival:%'", order)).ShouldBe(1);
    }

    [Fact]
    public async Task Strangers_AndTheBuyer_StateNothing()
    {
        var (dealer, asker, order) = await PaidAsync("Hino", "XZU605-8000005");
        (await PostAsync(dealer with { Owner = asker.Client }, order, new { action = "requestBooking", happenedOn = Day(0) }, read: $"/orders/{order}/shipment")).ShouldBe("auth.forbidden");
        var other = await new World(app, "Nissan").DealershipAsync();
        using var unknown = await other.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{order}/shipment/events", new { action = "requestBooking", happenedOn = Day(0) }, 1);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var stale = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{order}/shipment/events", new { action = "requestBooking", happenedOn = Day(0) }, 99);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    private static async Task<List<string>> FeedAsync(Dealership dealer, Guid order) =>
        [.. (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/changes?limit=100"))["items"]!.AsArray().Where(one => one!["orderId"]?.GetValue<Guid>() == order)
            .Select(one => one!["type"]!.GetValue<string>())];

    private async Task<(string? Code, string? Id)> PayoutAsync(Guid order, string ground = "released")
    {
        using var answer = await (await app.NewAdminAsync()).Client.TellAsync(
            HttpMethod.Post, "/admin/money/payments", new { kind = "payout", ground, orderId = order, amount = new { amount = 1_000, currency = "JPY" } });
        var body = await DpopClient.JsonAsync(answer);
        return answer.StatusCode == HttpStatusCode.Created ? (null, body["id"]!.GetValue<string>()) : (body["code"]!.GetValue<string>(), null);
    }

    private async Task PausedByADisputeAsync(Dealership dealer, Guid order, string payout)
    {
        await StepAsync(dealer, order, new { ground = "payment" }, "disputes");
        using var answer = await (await app.NewAdminAsync()).Client.TellAsync(HttpMethod.Post, $"/admin/money/payments/{payout}/approval");
        (answer.StatusCode, (await DpopClient.JsonAsync(answer))["code"]!.GetValue<string>()).ShouldBe((HttpStatusCode.Conflict, "out_payment.order_paused"));
    }

    private async Task WatchAsync() => (await app.AsSystemAsync(scope => scope.GetRequiredService<IMediator>().Send(new WatchShipmentsCommand()))).IsError.ShouldBeFalse();

    private async Task<int> MailsAsync(string email, DateOnly last) =>
        (await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", TestContext.Current.CancellationToken))!
            .Count(mail => mail!["to"]!.GetValue<string>() == email && mail.ToJsonString().Contains(last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private string Day(int ahead) => DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task<JsonNode> ShipmentAsync(Asker asker, Guid order) => asker.Client.JsonAsync(HttpMethod.Get, $"/orders/{order}/shipment");

    private static async Task<string> StateAsync(Asker asker, Guid order) => (await asker.Client.JsonAsync(HttpMethod.Get, $"/orders/{order}"))["state"]!.GetValue<string>();

    private static async Task StepAsync(Dealership dealer, Guid order, object body, string what = "steps")
    {
        var version = (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/orders/{order}"))["version"]!.GetValue<int>();
        using var answer = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{order}/{what}", body, version);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(answer));
    }

    /// <summary>The refusal's code, or null.</summary>
    private static async Task<string?> PostAsync(Dealership dealer, Guid order, object body, string? read = null)
    {
        var version = (await dealer.Owner.JsonAsync(HttpMethod.Get, read ?? $"/dealer/orders/{order}/shipment"))["version"]!.GetValue<int>();
        using var answer = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{order}/shipment/events", body, version);
        return answer.StatusCode == HttpStatusCode.NoContent ? null : (await DpopClient.JsonAsync(answer))["code"]!.GetValue<string>();
    }

    private async Task<(Dealership Dealer, Asker Asker, Guid Order)> PaidAsync(string make, string chassis)
    {
        var world = new World(app, make);
        var dealer = await world.DealershipAsync();
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(dealer, asker.Request);
        var offer = await world.OfferAsync(dealer, asker.Request, chassis);
        var deal = (await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var order = (await asker.Client.JsonAsync(HttpMethod.Get, $"/orders?dealId={deal}"))["items"]!.AsArray().Single()!["id"]!.GetValue<Guid>();
        await Eventually.IsTrueAsync(async () => await World.LeadAsync(dealer, asker.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");
        await World.ReceiveAsync(dealer, asker.Request);
        var proforma = await World.ProformaAsync(dealer, order, app.Clock.GetUtcNow());
        var version = (await asker.Client.JsonAsync(HttpMethod.Get, $"/orders/{order}"))["version"]!.GetValue<int>();
        using var confirmed = await asker.Client.TellAsync(HttpMethod.Post, $"/orders/{order}/confirmation", new { proformaId = proforma }, version);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await app.SendAsync(new OrderPaid(order, 300_000));
        await Eventually.IsTrueAsync(async () => await StateAsync(asker, order) == "depositReceived", "the first payment is there");
        return (dealer, asker, order);
    }
}
