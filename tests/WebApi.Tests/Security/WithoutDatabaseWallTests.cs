using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>The program on databases whose row-level security is switched off on every table.</summary>
public sealed class WithoutDatabaseWallApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    internal Task LowerAsync() => Owner.RunAsync(
        """
        DO $$
        DECLARE
          relation record;
        BEGIN
          FOR relation IN SELECT c.oid::regclass AS name FROM pg_class c WHERE c.relrowsecurity LOOP
            EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', relation.name);
          END LOOP;
        END
        $$
        """);
}

/// <summary>The application's wall stands alone: with no row-level security behind it, it still keeps strangers out.</summary>
public sealed class WithoutDatabaseWallTests(WithoutDatabaseWallApp app) : IClassFixture<WithoutDatabaseWallApp>
{
    [Fact, Clause("6.1", "T6.1a")]
    public async Task Objects_OfOthers_AreAsIfTheyNeverExisted()
    {
        await app.LowerAsync();
        var objects = new ForeignObjects(app);
        await objects.MakeAsync();

        var (wrong, compared) = await objects.CompareAsync();

        wrong.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(35);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM pg_class WHERE relrowsecurity")).ShouldBe(0, "the wall was down all the time");
    }

    [Fact, Clause("6.1", "T6.1a")]
    public async Task Lists_OfAStranger_HoldNothingOfOthers()
    {
        await app.LowerAsync();
        var objects = new ForeignObjects(app);
        await objects.MakeAsync();

        (await objects.ListedToStrangersAsync()).ShouldBeEmpty();
    }

    [Fact, Clause("6.1", "T6.1a")]
    public async Task Cells_CalledWithARealToken_AnswerAsTheMatrixSays()
    {
        await app.LowerAsync();

        var (wrong, called) = await MatrixCells.CallAllAsync(app);

        wrong.ShouldBeEmpty();
        called.ShouldBeGreaterThan(700);
    }
}
