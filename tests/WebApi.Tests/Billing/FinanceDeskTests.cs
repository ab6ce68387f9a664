using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using static CarTrade.WebApi.Tests.Billing.BankFile;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>An installation with a trust account.</summary>
public sealed class TrustApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
    [
        .. base.ExtraSettings, new("Settlement:Mode", "Trust"), new("Settlement:Csv:test:Day", "Day"), new("Settlement:Csv:test:DayFormat", "dd.MM.yyyy"), new("Settlement:Csv:test:Amount", "Amount"),
        new("Settlement:Csv:test:Reference", "Id"), new("Settlement:Csv:test:Name", "Name"), new("Settlement:Csv:test:AccountColumn", "Account"), new("Settlement:Csv:test:Currency", "USD"),
        new("Settlement:Csv:full:Day", "Day"), new("Settlement:Csv:full:DayFormat", "dd.MM.yyyy"), new("Settlement:Csv:full:Amount", "Amount"), new("Settlement:Csv:full:Reference", "Id"),
        new("Settlement:Csv:full:Name", "Name"), new("Settlement:Csv:full:Text", "Text"), new("Settlement:Csv:full:AccountColumn", "Account"), new("Settlement:Csv:full:CurrencyColumn", "Currency"),
    ];
}

/// <summary>Statements come in, each line once; what does not belong here goes back, by two persons, and is shown by a statement.</summary>
public sealed class FinanceDeskTests(TrustApp app) : IClassFixture<TrustApp>
{
    [Fact]
    public async Task Import_TwiceAndAtOnce_TakesEachLineOnce()
    {
        var (admin, _) = await app.NewAdminAsync();
        var statement = Statement(("20.11.2026", "A", "1000.00"), ("20.11.2026", "B", "-20.00"), ("20.11.2026", "", "5.00"), ("20.11.2026", "", "5.00"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ImportAsync(admin, statement)));
        answers.Sum(answer => answer["taken"]!.GetValue<int>()).ShouldBe(4);
        answers.Sum(answer => answer["received"]!.GetValue<int>()).ShouldBe(3);
        var again = await ImportAsync(admin, statement);
        (again["lines"]!.GetValue<int>(), again["taken"]!.GetValue<int>()).ShouldBe((4, 0));
        var lines = await LinesAsync(admin, statement, "?unallocated=true");
        lines.Select(line => line["unallocated"]!.GetValue<long>()).Order().ShouldBe([500, 500, 100_000]);
    }

    [Fact]
    public async Task Import_OneLineThatCannotBeRead_TakesNone()
    {
        var (admin, _) = await app.NewAdminAsync();
        var statement = Statement(("20.11.2026", "A", "1000.00"), ("yesterday", "B", "1.00"));

        (await ImportAsync(admin, statement, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("statement.unreadable");
        (await LinesAsync(admin, statement)).ShouldBeEmpty();
    }

    [Fact, Clause("1.3", "T1.3c")]
    public async Task Sender_IsSealedAndOpenedForAReasonAlone()
    {
        var (admin, _) = await app.NewAdminAsync();
        var statement = Statement(("20.11.2026", "A", "70.00"));
        await ImportAsync(admin, statement);
        var line = (await LinesAsync(admin, statement)).Single();
        var id = line["id"]!.GetValue<Guid>();

        line.ToJsonString().ShouldNotContain("Achieng");
        (await app.Owner.ValueAsync<bool>("SELECT strpos(encode(details, 'escape'), 'Achieng') = 0 FROM money.statement_lines WHERE id = $1", id)).ShouldBeTrue();
        var sender = await admin.JsonAsync(HttpMethod.Get, $"/admin/money/lines/{id}/sender");
        sender["name"]!.GetValue<string>().ShouldBe("Achieng Otieno");
        (await app.Owner.ValueAsync<string>("SELECT purpose || ' ' || category || ' ' || recipient_kind FROM privacy.accesses WHERE subject_id = $1", id))
            .ShouldBe("billing billing_payment_information staff");
    }

    [Fact]
    public async Task Return_OfMoneyThatIsNotOurs_TakesTwoPersonsAndAStatement()
    {
        var ((first, _), (second, _)) = (await app.NewAdminAsync(), await app.NewAdminAsync());
        var statement = Statement(("20.11.2026", "A", "300.00"), ("21.11.2026", "B", "-300.00"), ("21.11.2026", "C", "-299.00"));
        await ImportAsync(first, statement);
        var lines = await LinesAsync(first, statement);
        Guid Line(long amount, bool credit) => lines.Single(line => line["amount"]!["amount"]!.GetValue<long>() == amount && line["isCredit"]!.GetValue<bool>() == credit)["id"]!.GetValue<Guid>();
        var received = Line(30_000, true);
        var proposed = await ProposeAsync(first, received, 30_000);
        var path = $"/admin/money/payments/{proposed["id"]}";

        (await first.RefusedAsync(HttpMethod.Post, path + "/approval", null, HttpStatusCode.Forbidden)).ShouldBe("out_payment.same_person");
        (await second.RefusedAsync(HttpMethod.Post, path + "/sending", null, HttpStatusCode.Conflict)).ShouldBe("out_payment.illegal_transition");
        await second.JsonAsync(HttpMethod.Post, path + "/approval");
        (await OpenAsync(first, received)).ShouldBe(0);
        await first.JsonAsync(HttpMethod.Post, path + "/sending");
        await first.JsonAsync(HttpMethod.Post, path + "/loss");
        (await second.RefusedAsync(HttpMethod.Post, path + "/sending", null, HttpStatusCode.Conflict)).ShouldBe("out_payment.illegal_transition", "what may have left is never sent again");
        (await first.RefusedAsync(HttpMethod.Post, path + "/confirmation", new { lineId = Line(29_900, false) }, HttpStatusCode.BadRequest)).ShouldBe("out_payment.other_line");
        var confirmed = await first.JsonAsync(HttpMethod.Post, path + "/confirmation", new { lineId = Line(30_000, false) });
        confirmed["state"]!.GetValue<string>().ShouldBe("confirmed");
        var events = (await first.JsonAsync(HttpMethod.Get, $"/admin/money/transactions?lineId={received}"))["items"]!.AsArray().Select(row => row!["event"]!.GetValue<string>());
        events.Order().ShouldBe(["received", "refundDue", "refunded"]);
    }

    [Fact]
    public async Task Approve_MoreThanThereIs_IsRefusedHoweverManyTry()
    {
        var ((first, _), (second, _)) = (await app.NewAdminAsync(), await app.NewAdminAsync());
        var statement = Statement(("20.11.2026", "A", "100.00"));
        await ImportAsync(first, statement);
        var line = (await LinesAsync(first, statement)).Single()["id"]!.GetValue<Guid>();
        var payments = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ProposeAsync(first, line, 4_000)));

        var codes = await Task.WhenAll(payments.Select(async payment =>
        {
            using var answer = await second.CallAsync(HttpMethod.Post, $"/api/v1/admin/money/payments/{payment["id"]}/approval");
            return answer.IsSuccessStatusCode ? "approved" : (await DpopClient.JsonAsync(answer))["code"]!.GetValue<string>();
        }));

        codes.Order().ShouldBe(["approved", "approved", "money.insufficient", "money.insufficient"]);
        (await OpenAsync(first, line)).ShouldBe(2_000);
    }

    [Fact]
    public async Task Fail_AfterSending_PutsEverythingBackOnce()
    {
        var ((first, _), (second, _)) = (await app.NewAdminAsync(), await app.NewAdminAsync());
        var statement = Statement(("20.11.2026", "A", "100.00"));
        await ImportAsync(first, statement);
        var line = (await LinesAsync(first, statement)).Single()["id"]!.GetValue<Guid>();
        var path = $"/admin/money/payments/{(await ProposeAsync(first, line, 10_000))["id"]}";
        await second.JsonAsync(HttpMethod.Post, path + "/approval");
        await second.JsonAsync(HttpMethod.Post, path + "/sending");

        await second.JsonAsync(HttpMethod.Post, path + "/failure");
        (await OpenAsync(first, line)).ShouldBe(10_000);
        (await second.RefusedAsync(HttpMethod.Post, path + "/failure", null, HttpStatusCode.Conflict)).ShouldBe("out_payment.illegal_transition");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM money.order_balances")).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM (SELECT sum(minor) FROM money.account_balances GROUP BY book, currency HAVING sum(minor) <> 0) x")).ShouldBe(0);
        var withdrawn = $"/admin/money/payments/{(await ProposeAsync(first, line, 10_000))["id"]}";
        await second.JsonAsync(HttpMethod.Post, withdrawn + "/approval");
        await first.JsonAsync(HttpMethod.Post, withdrawn + "/withdrawal");
        (await OpenAsync(first, line)).ShouldBe(10_000);
    }

    private static async Task<long> OpenAsync(DpopClient admin, Guid line) => (await admin.JsonAsync(HttpMethod.Get, "/admin/money/lines?limit=100"))["items"]!.AsArray()
        .Single(row => row!["id"]!.GetValue<Guid>() == line)!["unallocated"]!.GetValue<long>();

    private static Task<JsonNode> ProposeAsync(DpopClient admin, Guid line, long minor) => admin.JsonAsync(
        HttpMethod.Post, "/admin/money/payments", new { kind = "return", ground = "notOurs", lineId = line, amount = new { amount = minor, currency = "USD" } }, HttpStatusCode.Created);
}
