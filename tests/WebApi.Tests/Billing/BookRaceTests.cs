using System.Collections.Concurrent;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Many book at the same moment, on the same few orders and lines, more than there is, and again what they booked before.</summary>
public sealed class BookRaceTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private const int Writers = 8;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Book_ByEightAtOnce_TheBooksStayTrueAndProvable() => RaceAsync(100);

    [Fact, Drill]
    public Task Book_ByEightAtOnceForLong_TheBooksStayTrueAndProvable() => RaceAsync(5_000);

    private async Task RaceAsync(int steps)
    {
        var seed = Environment.TickCount;
        OrderId[] orders = [.. Enumerable.Range(0, 3).Select(_ => OrderId.New())];
        Guid[] lines = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];
        foreach (var order in orders)
            (await app.BookAsync(Bookings.Invoice(order, $"PI-{order}", Usd(90_000)))).IsError.ShouldBeFalse();
        foreach (var line in lines)
            (await app.BookAsync(Bookings.Receive(SettlementMode.Trust, line, Usd(50_000)))).IsError.ShouldBeFalse();
        var before = await app.Owner.ValueAsync<long>("SELECT count(*) FROM money.transactions");
        var (done, codes) = (new ConcurrentBag<(Booking Booking, Guid Id)>(), new ConcurrentDictionary<string, int>(StringComparer.Ordinal));

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                var random = new Random(seed + writer);
                for (var step = 0; step < steps / Writers; step++)
                {
                    var repeat = done.ToArray() is { Length: > 0 } known && random.Next(6) == 0 ? known[random.Next(known.Length)] : default;
                    var booking = repeat.Booking ?? Next(random, orders, lines);
                    var booked = await app.BookAsync(booking);
                    codes.AddOrUpdate(booked.IsError ? booked.FirstError.Code : "booked", 1, (_, count) => count + 1);
                    if (repeat.Booking is not null)
                        booked.Value.Id.ShouldBe(repeat.Id, "a repeat gives what was booked, and books nothing");
                    else if (!booked.IsError)
                        done.Add((booking, booked.Value.Id));
                }
            },
            Ct)));

        codes.Keys.Except(["booked", "money.insufficient"]).ShouldBeEmpty($"seed {seed}: {string.Join(", ", codes.Keys)}");
        codes.Count.ShouldBe(2, $"seed {seed}");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM money.transactions")).ShouldBe(before + done.Count, $"seed {seed}");
        (await WrongAsync()).ShouldBeEmpty($"seed {seed}");
        foreach (var name in (string[])[LedgerDefinition.Bookings, LedgerDefinition.Postings])
            await ProvableAsync(LedgerDefinition.All.Single(one => one.Name == name));
    }

    private static Booking Next(Random random, OrderId[] orders, Guid[] lines)
    {
        var (order, line, id) = (orders[random.Next(orders.Length)], lines[random.Next(lines.Length)], Guid.CreateVersion7());
        var amount = Usd(random.Next(1, 30) * 1_000);
        return random.Next(6) switch
        {
            0 or 1 => Bookings.Allocate(SettlementMode.Trust, id, line, order, amount),
            2 => Bookings.RefundDue(order, id, amount),
            3 => Bookings.Release(order, id.ToString(), amount, Usd(amount.Minor / 20)),
            4 => Bookings.PayOut(order, id, amount),
            _ => Bookings.RefundDue(line, id, amount),
        };
    }

    private static Money Usd(long minor) => new(minor, Currency.Usd);

    /// <summary>Asked of the database itself.</summary>
    private async Task<List<string>> WrongAsync()
    {
        await using var command = app.Owner.CreateCommand(
            """
            SELECT 'unbalanced ' || transaction_id FROM money.postings GROUP BY transaction_id, currency, money.book(account) HAVING sum(minor) <> 0
            UNION ALL SELECT concat_ws(' ', account, order_id, line_id, sum(minor)) FROM money.postings GROUP BY account, order_id, line_id, currency HAVING sign(sum(minor)) = -money.side(account) AND money.side(account) <> 0
            UNION ALL SELECT 'trust cash below trust' WHERE (SELECT sum(minor) FROM money.account_balances WHERE account IN ('trust_cash', 'trust')) < 0
            UNION ALL SELECT 'twice ' || cause FROM money.transactions GROUP BY cause HAVING count(*) > 1
            """);
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var wrong = new List<string>();
        while (await reader.ReadAsync(Ct))
            wrong.Add(reader.GetString(0));
        return wrong;
    }

    /// <summary>Both verifiers agree with what is there, and both name a posting that a superuser changed.</summary>
    private async Task ProvableAsync(LedgerDefinition ledger)
    {
        do
            await app.Services.GetRequiredService<Sequencer>().RunAsync(ledger, Ct);
        while (await app.Owner.ValueAsync<bool>(
            $"SELECT EXISTS (SELECT FROM {ledger.Table} e WHERE NOT EXISTS (SELECT FROM privacy.ledger_positions p WHERE p.ledger = '{ledger.Name}' AND p.entry_id = e.id))"));
        using var other = new ForeignVerifier(app.Services.GetRequiredService<LedgerExport>(), ledger);
        (await FindingsAsync(ledger)).ShouldBeEmpty();
        (await other.FindingsAsync(Ct)).ShouldBeEmpty();

        var victim = await app.Owner.ValueAsync<Guid>($"SELECT id FROM {ledger.Table} ORDER BY random() LIMIT 1");
        var column = ledger.Name == LedgerDefinition.Postings ? "minor = minor + 1" : "cause = cause || '!'";
        await app.Owner.RunAsync($"SET session_replication_role = replica; UPDATE {ledger.Table} SET {column} WHERE id = '{victim}'; RESET session_replication_role");
        (await FindingsAsync(ledger)).ShouldContain($"entry {victim}: its columns differ from what was committed to");
        (await other.FindingsAsync(Ct)).ShouldContain($"entry {victim}: its columns differ from what was committed to");
        var back = ledger.Name == LedgerDefinition.Postings ? "minor = minor - 1" : "cause = rtrim(cause, '!')";
        await app.Owner.RunAsync($"SET session_replication_role = replica; UPDATE {ledger.Table} SET {back} WHERE id = '{victim}'; RESET session_replication_role");
        (await FindingsAsync(ledger)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(LedgerDefinition ledger) =>
        (await ((LedgerVerifier)app.Services.GetRequiredService<ILedgerVerifier>()).VerifyAsync(ledger, Ct)).Findings;
}
