using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Benchmarks;

/// <summary>
/// A transaction with four postings, given to an order from a line: appended under every guard (commitment, balance, row-level security), and the same rows into tables
/// with the same indexes and no guard. Then the program's own way to book, beside the same.
/// </summary>
internal sealed class Postings(IServiceProvider services)
{
    /// <summary>The first thing that does not hold of the books; no row where all holds.</summary>
    public const string Invariants =
        """
        SELECT wrong FROM (
          SELECT 'unbalanced ' || transaction_id AS wrong FROM money.postings GROUP BY transaction_id, currency, money.book(account) HAVING sum(minor) <> 0
          UNION ALL SELECT concat_ws(' ', 'wrong side', account, order_id, line_id, sum(minor)) FROM money.postings GROUP BY account, order_id, line_id, currency
            HAVING sign(sum(minor)) = -money.side(account) AND money.side(account) <> 0
          UNION ALL SELECT 'trust cash below trust' FROM money.account_balances WHERE account IN ('trust_cash', 'trust') GROUP BY currency HAVING sum(minor) < 0
          UNION ALL SELECT 'twice ' || cause FROM money.transactions GROUP BY cause HAVING count(*) > 1) found LIMIT 1
        """;

    private const string Head = "INSERT INTO money.transactions (id, at, event, cause, role) VALUES ($1, now(), 'allocated', $2, 'system')";

    private const string Rows =
        """
        INSERT INTO money.postings (id, transaction_id, number, account, order_id, line_id, currency, minor) VALUES
          (gen_random_uuid(), $1, 1, 'unallocated', NULL, $3, 'USD', 100), (gen_random_uuid(), $1, 2, 'trust', $2, NULL, 'USD', -100),
          (gen_random_uuid(), $1, 3, 'receivable', $2, NULL, 'USD', -100), (gen_random_uuid(), $1, 4, 'invoiced', $2, NULL, 'USD', 100)
        """;

    private const string Tables =
        """
        CREATE SCHEMA IF NOT EXISTS bench; GRANT USAGE ON SCHEMA bench TO cartrade_worker;
        DROP TABLE IF EXISTS bench.postings; DROP TABLE IF EXISTS bench.transactions;
        CREATE TABLE bench.transactions (LIKE money.transactions INCLUDING DEFAULTS INCLUDING INDEXES);
        CREATE TABLE bench.postings (LIKE money.postings INCLUDING DEFAULTS INCLUDING INDEXES);
        ALTER TABLE bench.transactions ALTER xid SET DEFAULT pg_current_xact_id(), ALTER salt SET DEFAULT decode(repeat('5a', 32), 'hex'), ALTER commitment SET DEFAULT decode(repeat('a5', 32), 'hex');
        ALTER TABLE bench.postings ALTER xid SET DEFAULT pg_current_xact_id(), ALTER salt SET DEFAULT decode(repeat('5a', 32), 'hex'), ALTER commitment SET DEFAULT decode(repeat('a5', 32), 'hex');
        GRANT SELECT, INSERT ON bench.transactions, bench.postings TO cartrade_worker
        """;

    private const int Orders = 10_000;
    private const long Plenty = 900_000_000_000;

    private readonly MainDatabase main = services.GetRequiredService<MainDatabase>();
    private readonly NpgsqlDataSource owner = services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.MainOwner);
    private readonly OrderId[] orders = [.. Enumerable.Range(0, Orders).Select(_ => OrderId.New())];
    private readonly Guid[] lines = [.. Enumerable.Range(0, Orders).Select(_ => Guid.CreateVersion7())];

    /// <summary>The lines of the report.</summary>
    public async Task<List<string>> MeasureAsync(BenchOptions options)
    {
        await RunAsync(Tables);
        await BookNewAsync([.. orders.Select(order => Bookings.Invoice(order, $"bench-{order}", Usd(Plenty))), .. lines.Select(line => Bookings.Receive(SettlementMode.Trust, line, Usd(Plenty)))]);
        var guarded = new Turns("A transaction of four postings under every guard, 16 connections", BenchOptions.Connections, n => InsertAsync(n, "money"), n => InsertAsync(n, "bench"));
        var booked = new Turns("The program's way to book it, 16 at once", BenchOptions.Connections, BookAsync, n => InsertAsync(n, "bench"));
        List<string> report = [await guarded.LineAsync(options, throughput: true, "≥ 0.50"), await booked.LineAsync(options, throughput: true, "")];
        await using var check = owner.CreateCommand(Invariants);
        return await check.ExecuteScalarAsync() is string wrong ? throw new InvalidOperationException(wrong) : report;
    }

    private async Task InsertAsync(int n, string schema)
    {
        var (id, order, line) = (Guid.CreateVersion7(), orders[n % Orders].Value, lines[n % Orders]);
        await using var batch = MainDatabase.Add(main.Batch(new DbIdentity(DbRoles.Worker)), Head.Replace("money.", schema + ".", StringComparison.Ordinal), Uuid(id), Text($"allocation:{id}"));
        MainDatabase.Add(batch, Rows.Replace("money.", schema + ".", StringComparison.Ordinal), Uuid(id), Uuid(order), Uuid(line));
        await batch.ExecuteNonQueryAsync();
    }

    private Task BookAsync(int n) => WithBooksAsync(async books => (await books.BookAsync(
        Bookings.Allocate(SettlementMode.Trust, Guid.CreateVersion7(), lines[n % Orders], orders[n % Orders], Usd(100)), default)).Then(_ => ErrorOr.Result.Success));

    private Task BookNewAsync(List<Booking> bookings) => WithBooksAsync(books => books.BookNewAsync(bookings, default));

    private async Task WithBooksAsync(Func<IBooks, Task<ErrorOr<Success>>> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        var done = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(() => work(scope.ServiceProvider.GetRequiredService<IBooks>()), default);
        if (done.IsError)
            throw new InvalidOperationException(done.FirstError.Code);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static Money Usd(long minor) => new(minor, Currency.Usd);

    private static NpgsqlParameter<Guid> Uuid(Guid value) => new() { TypedValue = value };

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };
}
