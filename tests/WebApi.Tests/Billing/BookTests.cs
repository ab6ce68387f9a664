using System.Net;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Conventions;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>What the database refuses whatever the program does, and what finance reads.</summary>
public sealed class BookTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Append_WithoutPostings_IsRefused() => (await RefusedAsync(Head(Guid.CreateVersion7()))).ShouldBe("transactions_have_postings");

    [Theory]
    [InlineData("USD", "invoiced", -99)]
    [InlineData("JPY", "invoiced", -100)]
    [InlineData("USD", "trust", -100)]
    public async Task Append_ThatDoesNotBalance_IsRefused(string currency, string account, long minor)
    {
        var (id, order) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        (await RefusedAsync(Head(id) + Row(id, "receivable", order, null, 100) + Row(id, account, order, null, minor, currency))).ShouldBe("postings_sum_zero");
    }

    [Fact]
    public async Task Append_ToAnOlderTransaction_IsRefused()
    {
        var order = OrderId.New();
        var booked = (await app.BookAsync(Bookings.Invoice(order, $"PI-{order}", new(100, Currency.Usd)))).Value;
        (await RefusedAsync(Row(booked.Id, "receivable", order.Value, null, 5) + Row(booked.Id, "invoiced", order.Value, null, -5))).ShouldBe("postings_with_transaction");
    }

    [Theory]
    [InlineData("trust", false, true)]
    [InlineData("unallocated", true, false)]
    [InlineData("trust_cash", true, false)]
    [InlineData("pocket", true, false)]
    public async Task Append_ToAnAccountThatIsKeptOtherwise_IsRefused(string account, bool byOrder, bool byLine)
    {
        var id = Guid.CreateVersion7();
        (await RefusedAsync(Head(id) + Row(id, account, byOrder ? id : null, byLine ? id : null, -5))).ShouldBe("ck_postings_sane");
    }

    [Fact]
    public async Task Append_MoreThanThereIs_IsRefusedByProgramAndDatabase()
    {
        var (order, line) = (OrderId.New(), Guid.CreateVersion7());
        await app.BookAsync(Bookings.Invoice(order, $"PI-{order}", new(1_000, Currency.Usd)));
        await app.BookAsync(Bookings.Receive(SettlementMode.Trust, line, new(100, Currency.Usd)));

        (await app.BookAsync(Bookings.Allocate(SettlementMode.Trust, Guid.CreateVersion7(), line, order, new(101, Currency.Usd)))).FirstError.ShouldBe(BillingErrors.Insufficient);
        var id = Guid.CreateVersion7();
        (await RefusedAsync(Head(id) + Row(id, "unallocated", null, line, 101) + Row(id, "trust", order.Value, null, -101))).ShouldBe("postings_within_balance");
    }

    [Fact]
    public async Task Append_SameCauseWithOtherContent_IsRefused()
    {
        var order = OrderId.New();
        await app.BookAsync(Bookings.Invoice(order, $"PI-{order}", new(1_000, Currency.Usd)));
        (await app.BookAsync(Bookings.Invoice(order, $"PI-{order}", new(1_001, Currency.Usd)))).FirstError.ShouldBe(BillingErrors.CauseReused);
    }

    [Theory]
    [InlineData(DbRoles.Admin, "UPDATE money.postings SET minor = 1")]
    [InlineData(DbRoles.Worker, "DELETE FROM money.postings")]
    [InlineData(DbRoles.Worker, "TRUNCATE money.postings")]
    [InlineData(DbRoles.Worker, "INSERT INTO money.postings (xid) VALUES ('1')")]
    [InlineData(DbRoles.Eraser, "DELETE FROM money.transactions")]
    [InlineData(DbRoles.Site, "SELECT count(*) FROM money.postings")]
    [InlineData(DbRoles.Partner, "SELECT count(*) FROM money.transactions")]
    public async Task Books_RoleWithoutTheRight_IsRefused(string role, string sql)
    {
        await using var batch = MainDatabase.Add(app.Services.GetRequiredService<MainDatabase>().Batch(new DbIdentity(role)), sql);
        (await Should.ThrowAsync<PostgresException>(() => batch.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe("42501");
    }

    [Theory]
    [InlineData("UPDATE money.postings SET minor = 2 * minor")]
    [InlineData("DELETE FROM money.transactions")]
    public async Task Books_EvenTheirOwner_OnlyAppends(string sql)
    {
        await app.BookAsync(Bookings.Receive(SettlementMode.Trust, Guid.CreateVersion7(), new(1, Currency.Jpy)));
        (await Should.ThrowAsync<PostgresException>(() => app.Owner.RunAsync(sql))).MessageText.ShouldBe("a ledger is only appended to");
    }

    [Fact]
    public async Task Rules_OfTheDatabase_AreThoseOfTheDomain()
    {
        foreach (var account in Enum.GetValues<BookAccount>())
        {
            var (name, rules) = (EnumText<BookAccount>.Of(account), AccountRules.Of(account));
            (await app.Owner.ValueAsync<string>("SELECT money.book($1)", name)).ShouldBe(EnumText<Book>.Of(rules.Book), name);
            (await app.Owner.ValueAsync<int>("SELECT money.side($1)", name)).ShouldBe(rules.Side, name);
            foreach (var (order, line) in (IEnumerable<(bool, bool)>)[(true, false), (false, true), (false, false), (true, true)])
            {
                var id = Guid.CreateVersion7();
                (await app.Owner.ValueAsync<bool>($"SELECT money.fits($1, {Sql(order ? id : null)}, {Sql(line ? id : null)})", name)).ShouldBe(rules.Fits(order, line), name);
            }
        }
    }

    [Fact]
    public async Task Read_ByFinance_ShowsWhatWasBookedAndWhatIsOpen()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (order, line) = (OrderId.New(), Guid.CreateVersion7());
        await app.BookAsync(Bookings.Invoice(order, $"PI-{order}", new(90_000, Currency.Usd)));
        await app.BookAsync(Bookings.Receive(SettlementMode.Trust, line, new(60_000, Currency.Usd)));
        await app.BookAsync(Bookings.Allocate(SettlementMode.Trust, Guid.CreateVersion7(), line, order, new(60_000, Currency.Usd)));

        var balances = (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/balances?orderId={order}"))!.AsArray();
        balances.Select(row => $"{row!["book"]} {row["account"]} {row["amount"]} {row["currency"]}")
            .ShouldBe(["claims receivable 30000 USD", "claims invoiced -30000 USD", "trust trust -60000 USD"]);
        var booked = (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/transactions?orderId={order}&limit=1"))!;
        var older = (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/transactions?orderId={order}&limit=1&after={booked["next"]}"))!;
        older["next"].ShouldBeNull();
        booked["items"]!.AsArray().Concat(older["items"]!.AsArray()).Select(row => $"{row!["event"]} {row["postings"]!.AsArray().Count}").Order().ShouldBe(["allocated 4", "invoiced 2"]);
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/transactions?lineId={line}"))!["items"]!.AsArray().Count.ShouldBe(2);
        var (member, _) = await app.NewMemberAsync();
        (await member.RefusedAsync(HttpMethod.Get, "/admin/money/balances", null, HttpStatusCode.Forbidden)).ShouldBe("auth.forbidden");
    }

    private static string Head(Guid id) => $"INSERT INTO money.transactions (id, at, event, cause, role) VALUES ('{id}', now(), 'invoiced', '{id}', 'system');";

    private static string Row(Guid id, string account, Guid? order, Guid? line, long minor, string currency = "USD") => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"INSERT INTO money.postings (id, transaction_id, number, account, order_id, line_id, currency, minor) VALUES (gen_random_uuid(), '{id}', 1, '{account}', {Sql(order)}, {Sql(line)}, '{currency}', {minor});");

    private static string Sql(Guid? id) => id is { } value ? $"'{value}'::uuid" : "NULL::uuid";

    /// <summary>The constraint that refuses, asked as the program's own role.</summary>
    private async Task<string?> RefusedAsync(string sql)
    {
        await using var connection = await app.Services.GetRequiredService<MainDatabase>().Source.OpenConnectionAsync(Ct);
        await using var transaction = await connection.BeginTransactionAsync(Ct);
        await using var command = new NpgsqlCommand($"SET LOCAL ROLE {DbRoles.Worker}; {sql}", connection, transaction);
        var refusal = await Should.ThrowAsync<PostgresException>(async () =>
        {
            await command.ExecuteNonQueryAsync(Ct);
            await transaction.CommitAsync(Ct);
        });
        return refusal.ConstraintName;
    }
}
