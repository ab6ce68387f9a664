using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Messaging;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The program with six pooled connections and a table of each member's own rows.</summary>
public sealed class RlsApp(PostgresFixture postgres) : TestApp(postgres), IAsyncLifetime
{
    private const string Table = """
        CREATE TABLE requests.rls_probe (id uuid PRIMARY KEY, owner uuid NOT NULL);
        ALTER TABLE requests.rls_probe ENABLE ROW LEVEL SECURITY;
        ALTER TABLE requests.rls_probe FORCE ROW LEVEL SECURITY;
        CREATE POLICY own ON requests.rls_probe TO cartrade_site USING (owner = nullif(current_setting('app.subject', true), '')::uuid);
        CREATE POLICY owner_all ON requests.rls_probe TO CURRENT_USER USING (true);
        GRANT SELECT, INSERT ON requests.rls_probe TO cartrade_site;
        INSERT INTO requests.rls_probe SELECT gen_random_uuid(), ('00000000-0000-7000-8000-0000000000' || lpad((n % 8)::text, 2, '0'))::uuid FROM generate_series(1, 80) n
        """;

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
        [new("ConnectionStrings:Main", Settings["ConnectionStrings:Main"] + ";Maximum Pool Size=6;Timeout=30")];

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await Owner.RunAsync(Table);
    }

    internal static TestCaller Member(int number) => new(Audience.Member, SubjectId: OwnerId(number));

    internal static Guid OwnerId(int number) => Guid.Parse($"00000000-0000-7000-8000-00000000000{number}");
}

public sealed class RowLevelSecurityTests(RlsApp app) : IClassFixture<RlsApp>
{
    private const string Mine = "SELECT owner AS \"Value\" FROM requests.rls_probe";
    private const int Interleavings = 10_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Query_AsMember_ReturnsOwnRowsAlone()
    {
        var owners = await app.AsAsync(RlsApp.Member(3), services => Db(services).Database.SqlQueryRaw<Guid>(Mine).ToListAsync(Ct));

        owners.Count.ShouldBe(10);
        owners.ShouldAllBe(owner => owner == RlsApp.OwnerId(3));
    }

    [Fact]
    public async Task Query_AsVisitorWithoutSubject_ReturnsNothing()
    {
        var owners = await app.AsAsync(new TestCaller(Audience.Anyone), services => Db(services).Database.SqlQueryRaw<Guid>(Mine).ToListAsync(Ct));

        owners.ShouldBeEmpty();
    }

    [Fact]
    public async Task Query_WithoutPrefix_IsDenied()
    {
        var source = app.Services.GetRequiredService<MainDatabase>().Source;

        var denied = await Should.ThrowAsync<PostgresException>(() => source.ValueAsync<long>("SELECT count(*) FROM requests.rls_probe"));

        denied.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Insert_ForAnotherMember_IsDenied() =>
        await Should.ThrowAsync<PostgresException>(() => app.AsAsync(RlsApp.Member(1), services => InsertAsync(Db(services), 2, Ct)));

    [Fact]
    public async Task Context_WithoutCaller_ReadsNothing()
    {
        await using var context = await app.Services.GetRequiredService<IDbContextFactory<CarTradeDbContext>>().CreateDbContextAsync(Ct);

        await Should.ThrowAsync<InvalidOperationException>(() => context.Database.SqlQueryRaw<Guid>(Mine).ToListAsync(Ct));
    }

    [Fact]
    public async Task Synchronous_Query_IsRefused() =>
        await Should.ThrowAsync<NotSupportedException>(() => app.AsAsync(RlsApp.Member(1), services =>
            Task.FromResult(Db(services).Database.SqlQueryRaw<Guid>(Mine).AsEnumerable().Count())));

    [Fact]
    public async Task SaveChanges_RowGoneMeanwhile_IsAConflict()
    {
        var id = Guid.CreateVersion7();
        await app.Owner.RunAsync("INSERT INTO messaging.dead_letters (id, message_type, body, attempts, fault, failed_at) VALUES ($1, 't', '{}', 1, 'f', now())", id);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => app.AsAdminAsync(async services =>
        {
            var letter = await Db(services).Set<DeadLetter>().AsTracking().SingleAsync(letter => letter.Id == id, Ct);
            await app.Owner.RunAsync("DELETE FROM messaging.dead_letters WHERE id = $1", id);
            letter.RetriedAt = DateTimeOffset.UnixEpoch;
            return await Db(services).SaveChangesAsync(Ct);
        }));
    }

    [Fact]
    public async Task Context_DisposedOnceMoreByItsFormerScope_StaysWithTheScopeThatHasItNow()
    {
        CarTradeDbContext former = null!;
        await app.AsAsync(RlsApp.Member(1), services => Task.FromResult(former = Db(services)));
        var scopes = new List<AsyncServiceScope>();
        try
        {
            CarTradeDbContext now;
            do
            {
                scopes.Add(app.Services.CreateAsyncScope());
                scopes[^1].ServiceProvider.GetRequiredService<CurrentCaller>().Become(RlsApp.Member(2));
                now = Db(scopes[^1].ServiceProvider);
            }
            while (!ReferenceEquals(now, former));

            await former.DisposeAsync();

            (await now.Database.SqlQueryRaw<Guid>(Mine).ToListAsync(Ct)).Distinct().ShouldBe([RlsApp.OwnerId(2)]);
            (await app.AsAsync(RlsApp.Member(3), services => Task.FromResult(Db(services)))).ShouldNotBeSameAs(now);
        }
        finally
        {
            foreach (var scope in scopes)
                await scope.DisposeAsync();
        }
    }

    [Fact]
    public async Task PooledConnections_ManyInterleavings_NeverCarryACallerOver()
    {
        var stopAt = TimeProvider.System.GetUtcNow() + Limit;
        var (done, leaks) = (0, 0);
        await Parallel.ForAsync(0, Interleavings, new ParallelOptions { MaxDegreeOfParallelism = 24, CancellationToken = Ct }, async (number, ct) =>
        {
            if (TimeProvider.System.GetUtcNow() > stopAt)
                return;
            if (await LeaksAsync(number, ct))
                Interlocked.Increment(ref leaks);
            Interlocked.Increment(ref done);
        });

        leaks.ShouldBe(0);
        done.ShouldBeGreaterThan(500);
        TestContext.Current.TestOutputHelper?.WriteLine($"{done} interleavings");
    }

    private async Task<bool> LeaksAsync(int number, CancellationToken ct)
    {
        var member = number % 8;
        return (number * 7 % 9) switch
        {
            0 => await BareSeesSomethingAsync(ct),
            1 => await SeesOthersAsync(new TestCaller(Audience.Anyone), null, ct),
            2 => await InTransactionAsync(member, commit: true, ct),
            3 => await InTransactionAsync(member, commit: false, ct),
            4 => await FailsAsync(member, "SELECT 1/0 AS \"Value\"", TimeSpan.FromSeconds(30), ct),
            5 => await FailsAsync(member, "SELECT 1 AS \"Value\" FROM pg_sleep(5)", TimeSpan.FromMilliseconds(5), ct),
            6 => await AbandonsReaderAsync(member, ct),
            _ => await SeesOthersAsync(RlsApp.Member(member), RlsApp.OwnerId(member), ct),
        };
    }

    private async Task<bool> BareSeesSomethingAsync(CancellationToken ct)
    {
        await using var command = app.Services.GetRequiredService<MainDatabase>().Source
            .CreateCommand("SELECT current_user = 'cartrade_app' AND coalesce(current_setting('app.subject', true), '') = ''");
        return !(bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private Task<bool> SeesOthersAsync(TestCaller caller, Guid? own, CancellationToken ct) => app.AsAsync(caller, async services =>
        (await Db(services).Database.SqlQueryRaw<Guid>(Mine).ToListAsync(ct)).Exists(owner => owner != own));

    private Task<bool> InTransactionAsync(int member, bool commit, CancellationToken ct) => app.AsAsync(RlsApp.Member(member), async services =>
    {
        await using var transaction = await Db(services).Database.BeginTransactionAsync(ct);
        var own = RlsApp.OwnerId(member);
        var foreign = (await Db(services).Database.SqlQueryRaw<Guid>(Mine).ToListAsync(ct)).Exists(owner => owner != own);
        await transaction.CreateSavepointAsync("here", ct);
        await InsertAsync(Db(services), member, ct);
        await transaction.RollbackToSavepointAsync("here", ct);
        foreign |= (await Db(services).Database.SqlQueryRaw<Guid>(Mine).ToListAsync(ct)).Exists(owner => owner != own);
        await (commit ? transaction.CommitAsync(ct) : transaction.RollbackAsync(ct));
        return foreign;
    });

    private Task<bool> FailsAsync(int member, string sql, TimeSpan patience, CancellationToken ct) => app.AsAsync(RlsApp.Member(member), async services =>
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        await Should.ThrowAsync<Exception>(() => Db(services).Database.SqlQueryRaw<int>(sql).ToListAsync(limit.Token));
        return false;
    });

    private Task<bool> AbandonsReaderAsync(int member, CancellationToken ct) => app.AsAsync(RlsApp.Member(member), async services =>
    {
        await foreach (var owner in Db(services).Database.SqlQueryRaw<Guid>(Mine).AsAsyncEnumerable().WithCancellation(ct))
            return owner != RlsApp.OwnerId(member);
        return true;
    });

    private static Task<int> InsertAsync(CarTradeDbContext db, int member, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO requests.rls_probe VALUES ({Guid.CreateVersion7()}, {RlsApp.OwnerId(member)})", ct);

    private static CarTradeDbContext Db(IServiceProvider services) => services.GetRequiredService<CarTradeDbContext>();
}
