using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The program on servers that connection strings name: Debian's PostgreSQL, 15 where it is installed.</summary>
[Collection(Programs.Name)]
public sealed class ExistingServerTests(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Journey_OnDebiansPostgres_GoesFromRegistrationToReceipt()
    {
        if (DebianPostgres.Binaries is null)
            Assert.Skip("No PostgreSQL of the machine's own: apt-get install postgresql-15 (build/debian-postgres.sh does it as root).");
        await using var servers = new DebianPostgres();
        await servers.StartAsync(Ct);
        await using var program = new ProgramProcess([.. servers.Settings.Select(setting => $"{setting.Key}={setting.Value}")]);
        (await program.CommandAsync("migrate")).ShouldBe(0, string.Join('\n', program.Output));
        (await program.CommandAsync("migrate")).ShouldBe(0, "a second time it finds nothing to do");
        await using var app = new ExistingServerApp(postgres, servers);
        await app.InitializeAsync();
        (await app.Owner.ValueAsync<string>("SHOW server_version_num")).ShouldBeLessThan("190000");

        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(dealer, asker.Request);
        await world.OfferAsync(dealer, asker.Request);
        await World.ReleaseAsync(asker, dealer);
        await world.DeliverAsync(asker.Request);
        (await World.ReceiveAsync(dealer, asker.Request)).ToJsonString().ShouldContain(asker.Email);

        (await program.CommandAsync("verify-ledger")).ShouldBe(0, string.Join('\n', program.Output));
    }
}

/// <summary>The program on servers of the machine's own.</summary>
internal sealed class ExistingServerApp(PostgresFixture postgres, DebianPostgres servers) : PeopleApp(postgres)
{
    internal override Task<IReadOnlyDictionary<string, string?>> DatabasesAsync() => Task.FromResult<IReadOnlyDictionary<string, string?>>(servers.Settings);
}
