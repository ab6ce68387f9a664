using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Connections whose server no longer has what the driver prepared there.</summary>
public sealed class LostStatementTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private const int EnoughForEveryConnection = 40;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Submit_OnConnectionsThatLostTheirStatements_SucceedsOnANewOne()
    {
        var world = new World(app, "Honda");
        var member = await world.MemberAsync();
        for (var i = 0; i < EnoughForEveryConnection; i++)
            await world.AskAsync(member, $"Colour {i}");
        var fresh = await ForgetAsync(app.Services.GetRequiredService<MainDatabase>().Source);

        var asked = await world.GuestAsync();

        asked.Reference.ShouldStartWith("PR-");
        fresh.ForEach(connection => connection.Dispose());
    }

    /// <summary>Takes what was prepared from every connection of the pool, and keeps those on which nothing was: whoever comes next gets one of the others.</summary>
    private static async Task<List<NpgsqlConnection>> ForgetAsync(NpgsqlDataSource source)
    {
        var (used, fresh) = (new List<NpgsqlConnection>(), new List<NpgsqlConnection>());
        try
        {
            while (true)
            {
                var connection = await source.OpenConnectionAsync(Ct);
                await using var count = new NpgsqlCommand("SELECT count(*) FROM pg_prepared_statements", connection);
                (await count.ExecuteScalarAsync(Ct) is > 0L ? used : fresh).Add(connection);
                await using var forget = new NpgsqlCommand("DEALLOCATE ALL", connection);
                await forget.ExecuteNonQueryAsync(Ct);
            }
        }
        catch (NpgsqlException)
        {
            // The pool is exhausted.
        }

        used.ForEach(connection => connection.Dispose());
        used.ShouldNotBeEmpty();
        return fresh;
    }
}
