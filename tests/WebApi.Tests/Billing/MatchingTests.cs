using System.Net;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using static CarTrade.WebApi.Tests.Billing.MoneyWorld;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Money finds its order by an exact reference from the buyer alone; whatever else is found waits for finance.</summary>
public sealed class MatchingTests(TrustApp app) : IClassFixture<TrustApp>
{
    [Fact]
    public async Task Money_WithTheReferenceFromTheBuyer_IsGivenWithoutAnybody()
    {
        var ((admin, _), world) = (await app.NewAdminAsync(), new MoneyWorld(app, "Honda", "GK3-110000"));
        var order = await world.OrderAsync();
        var broken = string.Join(' ', order.BankReference.Chunk(4).Select(part => new string(part))).ToLowerInvariant();

        var first = await ComesAsync(admin, "2990.00", $"ORD/{broken} car", "KAMAU WANJIKU MS.");
        first["state"]!.GetValue<string>().ShouldBe("allocated");
        (first["reason"]!.GetValue<string>(), first["unallocated"]!.GetValue<long>()).ShouldBe(("reference_less_charges", 0));
        await world.BooksSayAsync(order.Id, "bank_charges 1000", "receivable 628000", "invoiced -629000", "trust -299000");
        await StateIsAsync(order, "depositReceived");
        (await app.Owner.ValueAsync<string>("SELECT DISTINCT purpose || ' ' || recipient_kind FROM privacy.accesses WHERE subject_id = $1", first["id"]!.GetValue<Guid>())).ShouldBe("billing system");

        var more = await ComesAsync(admin, "7000.00", order.BankReference);
        (more["state"]!.GetValue<string>(), more["unallocated"]!.GetValue<long>()).ShouldBe(("overPaid", 72_000));
        await world.BooksSayAsync(order.Id, "bank_charges 1000", "invoiced -1000", "trust -927000");
        var ((one, _), (two, _)) = (await app.NewAdminAsync(), await app.NewAdminAsync());
        var surplus = await ReturnAsync(one, more["id"]!.GetValue<Guid>(), 72_000);
        (await AgainAsync(admin, more))["state"]!.GetValue<string>().ShouldBe("returning");
        await two.JsonAsync(HttpMethod.Post, surplus + "/approval");
        await two.JsonAsync(HttpMethod.Post, surplus + "/sending");
        await one.JsonAsync(HttpMethod.Post, surplus + "/confirmation", new { lineId = await DebitAsync(admin, "-720.00") });
        (await AgainAsync(admin, more))["state"]!.GetValue<string>().ShouldBe("returned");
        (await ComesAsync(admin, "1.00", order.BankReference))["reason"]!.GetValue<string>().ShouldBe("nothing_open");
    }

    [Fact]
    public async Task Money_InDoubt_WaitsForFinance()
    {
        var ((admin, _), world) = (await app.NewAdminAsync(), new MoneyWorld(app, "Mazda", "DK5-120000"));
        var (first, second) = (await world.OrderAsync(), await world.OrderAsync());

        (await ComesAsync(admin, "77.00", "for the car"))["state"]!.GetValue<string>().ShouldBe("unmatched");
        var alike = await ComesAsync(admin, "9280.00", "car", "Somebody Else");
        alike["state"]!.GetValue<string>().ShouldBe("unmatched", "an amount alone is nothing");
        var tooLittle = await ComesAsync(admin, "2000.00", first.BankReference);
        (tooLittle["state"]!.GetValue<string>(), tooLittle["proposals"]![0]!["due"]!["amount"]!.GetValue<long>()).ShouldBe(("shortPaid", 300_000));
        var both = await ComesAsync(admin, "6000.00", $"{first.BankReference} and {second.BankReference}");
        both["state"]!.GetValue<string>().ShouldBe("proposed");
        both["proposals"]!.AsArray().Select(part => (part!["orderId"]!.GetValue<Guid>(), part["minor"]!.GetValue<long>())).ShouldBe([(first.Id, 300_000), (second.Id, 300_000)]);
        await world.BooksSayAsync(first.Id, "receivable 928000", "invoiced -928000");

        (await admin.RefusedAsync(HttpMethod.Post, $"/admin/money/lines/{tooLittle["id"]}/acceptance", new { acceptShortfall = true }, HttpStatusCode.Conflict)).ShouldBe("money.shortfall_too_large");
        (await admin.JsonAsync(HttpMethod.Post, $"/admin/money/lines/{both["id"]}/acceptance", new { }))["state"]!.GetValue<string>().ShouldBe("allocated");
        await world.BooksSayAsync(second.Id, "receivable 628000", "invoiced -628000", "trust -300000");
        await StateIsAsync(first, "depositReceived");
        (await admin.RefusedAsync(HttpMethod.Post, $"/admin/money/lines/{both["id"]}/acceptance", new { }, HttpStatusCode.Conflict)).ShouldBe("payment.illegal_transition");
        await admin.JsonAsync(HttpMethod.Post, $"/admin/money/lines/{tooLittle["id"]}/acceptance", new { });
        await world.BooksSayAsync(first.Id, "receivable 428000", "invoiced -428000", "trust -500000");
    }

    [Fact]
    public async Task Money_OfTheRightAmountAndName_IsOnlyProposed()
    {
        var ((admin, _), world) = (await app.NewAdminAsync(), new MoneyWorld(app, "Suzuki", "MH23-130000"));
        var (order, yen) = (await world.OrderAsync(), await world.OrderAsync());
        await ComesAsync(admin, "3000.00", yen.BankReference);

        var proposed = await ComesAsync(admin, "3000.00", "deposit", "Wanjiku Kamau");
        (proposed["state"]!.GetValue<string>(), proposed["reason"]!.GetValue<string>()).ShouldBe(("proposed", "amount_and_name"));
        proposed["proposals"]!.AsArray().Single()!["orderId"]!.GetValue<Guid>().ShouldBe(order.Id);
        await world.BooksSayAsync(order.Id, "receivable 928000", "invoiced -928000");

        var foreign = await ComesAsync(admin, "150000", yen.BankReference, currency: "JPY");
        foreign["reason"]!.GetValue<string>().ShouldBe("other_currency");
        await admin.JsonAsync(HttpMethod.Post, $"/admin/money/lines/{foreign["id"]}/acceptance", new { });
        var booked = (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/transactions?lineId={foreign["id"]}"))["items"]!.AsArray().Single(row => row!["event"]!.GetValue<string>() == "allocated")!;
        var rate = booked["rate"]!["rate"]!.GetValue<decimal>();
        booked["rate"]!["source"]!.GetValue<string>().ShouldNotBeEmpty();
        booked["rate"]!["day"]!.GetValue<string>().ShouldNotBeEmpty();
        booked["postings"]!.AsArray().Single(row => row!["account"]!.GetValue<string>() == "receivable")!["amount"]!.GetValue<long>().ShouldBe(-(long)Math.Round(150_000m * rate * 100));
        booked["postings"]!.AsArray().Single(row => row!["account"]!.GetValue<string>() == "trust")!["currency"]!.GetValue<string>().ShouldBe("JPY");
    }

    [Fact]
    public async Task Money_OfSomebodyElse_IsReviewedWithAReason()
    {
        var ((admin, _), world) = (await app.NewAdminAsync(), new MoneyWorld(app, "Daihatsu", "LA100-140000"));
        var order = await world.OrderAsync();
        var accepted = await ComesAsync(admin, "3000.00", order.BankReference, "Brian Odhiambo");
        var returned = await ComesAsync(admin, "500.00", order.BankReference, "Unknown Trading Ltd");
        accepted["state"]!.GetValue<string>().ShouldBe("thirdPartyRemitter");
        var path = $"/admin/money/lines/{accepted["id"]}";

        (await admin.RefusedAsync(HttpMethod.Post, path + "/allocations", new { orderId = order.Id, amount = new { amount = 300_000, currency = "USD" } }, HttpStatusCode.Conflict)).ShouldBe("payment.illegal_transition");
        (await admin.RefusedAsync(HttpMethod.Post, path + "/acceptance", new { }, HttpStatusCode.Conflict)).ShouldBe("payment.illegal_transition");
        (await admin.RefusedAsync(HttpMethod.Post, path + "/remitter-decision", new { decision = "accept", relation = "family", reason = "short" }, HttpStatusCode.BadRequest)).ShouldNotBeEmpty();
        await world.BooksSayAsync(order.Id, "receivable 928000", "invoiced -928000");
        await admin.JsonAsync(HttpMethod.Post, path + "/remitter-decision", new { decision = "accept", relation = "family", reason = "The buyer says that a brother pays." });
        await admin.JsonAsync(HttpMethod.Post, path + "/acceptance", new { });
        await StateIsAsync(order, "depositReceived");

        await admin.JsonAsync(HttpMethod.Post, $"/admin/money/lines/{returned["id"]}/remitter-decision", new { decision = "return", relation = "unknown", reason = "Nobody knows this company." });
        var after = await AgainAsync(admin, returned);
        (after["state"]!.GetValue<string>(), after["relation"]!.GetValue<string>(), after["reason"]!.GetValue<string>()).ShouldBe(("returning", "unknown", "Nobody knows this company."));
        var payment = (await admin.JsonAsync(HttpMethod.Get, "/admin/money/payments?state=proposed&limit=100"))["items"]!.AsArray().Single(row => row!["lineId"]!.GetValue<Guid>() == returned["id"]!.GetValue<Guid>())!;
        (payment["ground"]!.GetValue<string>(), payment["amount"]!["amount"]!.GetValue<long>()).ShouldBe(("thirdParty", 50_000));
        await admin.JsonAsync(HttpMethod.Post, $"/admin/money/payments/{payment["id"]}/withdrawal");
        (await AgainAsync(admin, returned))["state"]!.GetValue<string>().ShouldBe("unmatched");
    }

    internal static async Task<string> ReturnAsync(Identity.DpopClient admin, Guid line, long minor) => "/admin/money/payments/" + (await admin.JsonAsync(
        HttpMethod.Post, "/admin/money/payments", new { kind = "return", ground = "overpaid", lineId = line, amount = new { amount = minor, currency = "USD" } }, HttpStatusCode.Created))["id"]!.GetValue<string>();

    internal static async Task<Guid> DebitAsync(Identity.DpopClient admin, string amount)
    {
        var statement = BankFile.Statement(("21.11.2026", "D", amount));
        await BankFile.ImportAsync(admin, statement);
        return (await BankFile.LinesAsync(admin, statement)).Single()["id"]!.GetValue<Guid>();
    }
}
