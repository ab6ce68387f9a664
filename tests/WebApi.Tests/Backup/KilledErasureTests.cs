using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Privacy.Copies;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Platform;
using Npgsql;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>The real program, killed with <c>kill -9</c> while it destroys: a lock on a store's table holds it at that step.</summary>
[Collection(Programs.Name)]
public sealed class KilledErasureTests
{
    /// <summary>Written to by the program all the time, so that a lock would hold up more than the step.</summary>
    private static readonly string[] Busy = ["messaging.", "privacy.subject_request", "privacy.ledger", "privacy.access", "privacy.disclosure"];

    private const string Keys = "data_keys";
    private const int Some = 8;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7")]
    public async Task Killed_AtARecordAndAtTheKeys_GoesOnAndCertifies() =>
        (await KilledAsync(["requests.purchase_requests", Keys])).ShouldBe(["requests.purchase_requests", Keys]);

    [Fact, Drill]
    public async Task Killed_AtEveryStep_GoesOnAndCertifies() => (await KilledAsync(
    [
        .. CopyRegistration.Tables.Where(table => !Busy.Any(busy => table.Place.StartsWith(busy, StringComparison.Ordinal)))
            .OrderBy(table => table.Turn).ThenBy(table => table.Place, StringComparer.Ordinal).Select(table => table.Place),
        Keys,
    ])).Count.ShouldBeGreaterThan(Some);

    /// <summary>Kills it before each of these that it comes to; gives where that was.</summary>
    private static async Task<List<string>> KilledAsync(string[] places)
    {
        await using var program = new ProgramProcess();
        await program.StartAsync();
        await KillTests.RegisterAsync(program, PeopleApp.NewEmail("killed"));
        await AskAsync(program);
        await using var main = await OwnerAsync(program, "main", "cartrade");
        await using var vault = await OwnerAsync(program, "vault", "vault");
        await Eventually.IsTrueAsync(async () => await main.ValueAsync<long>("SELECT count(*) FROM messaging.bus_messages") == 0, "the bus is at rest");
        var member = await main.ValueAsync<Guid>("SELECT id FROM members.members");
        await program.KillAsync();
        await main.RunAsync("UPDATE requests.purchase_requests SET owner_id = $1", member);
        await main.RunAsync(
            """
            INSERT INTO privacy.subject_requests (id, reference, owner_id, owner_kind, operation, scope, reason, channel, received_at, due_at, state, version, history)
            VALUES (gen_random_uuid(), 'DSR-2099-000001', $1, 'member', 'destroy', '{"all":true,"categories":[],"records":[],"fields":[]}', 'not_stated', 'letter', now(), now() + interval '30 days', 'confirmed', 1, '[]')
            """,
            member);
        var killed = new List<string>();
        while (await KillAsync(program, main, vault, places) is { } place)
        {
            killed.Add(place);
            places = places[(Array.IndexOf(places, place) + 1)..];
        }

        await AgainAsync(program, main);
        await Eventually.IsTrueAsync(async () => await StateAsync(main) == "closed", "it ends", patience: TimeSpan.FromMinutes(1));
        (await main.ValueAsync<long>("SELECT count(*) FROM privacy.certificates")).ShouldBe(1);
        (await main.ValueAsync<long>("SELECT count(*) FROM identity.accounts WHERE kind = 'member'")).ShouldBe(0);
        (await main.ValueAsync<long>("SELECT count(*) FROM members.members")).ShouldBe(0);
        (await vault.ValueAsync<long>("SELECT count(*) FROM data_keys WHERE subject_id = $1 AND wrapped IS NOT NULL", member)).ShouldBe(0);
        // Killed between the order outside and its note inside, the order is carried out at the start, and given again about nothing.
        var orders = await File.ReadAllLinesAsync(Path.Combine(program.DataPath, "keys-erasures", "erasures.jsonl"), Ct);
        orders.Length.ShouldBeInRange(1, 2);
        orders[0].ShouldContain(member.ToString());
        (await main.ValueAsync<long>("SELECT count(*) FROM privacy.applied_erasures")).ShouldBe(orders.Length);
        (await vault.ValueAsync<long>("SELECT count(*) FROM applied_erasures")).ShouldBe(orders.Length);
        return killed;
    }

    private static async Task AskAsync(ProgramProcess program)
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/api/v1/purchase-requests") { Content = JsonContent.Create(new World(null!, "Toyota").Wish(PeopleApp.NewEmail("killed"), "As soon as possible")) };
        form.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var asked = await program.Http.SendAsync(form, Ct);
        asked.StatusCode.ShouldBe(HttpStatusCode.Created, await asked.Content.ReadAsStringAsync(Ct));
    }

    /// <summary>Starts the program, waits until it stands before one of the stores, and kills it; null where it ended without coming to one.</summary>
    private static async Task<string?> KillAsync(ProgramProcess program, NpgsqlDataSource main, NpgsqlDataSource vault, string[] places)
    {
        if (places.Length == 0)
            return null;
        await using var inMain = await HoldAsync(main, places.Where(place => place != Keys));
        await using var inVault = await HoldAsync(vault, places.Where(place => place == Keys));
        await AgainAsync(program, main);
        var stands = default(string);
        await Eventually.IsTrueAsync(
            async () => (stands = places.FirstOrDefault((await WaitingAsync(main)).Concat(await WaitingAsync(vault)).Contains)) is not null || await StateAsync(main) == "closed",
            "it comes to a store", TimeSpan.FromMilliseconds(20), TimeSpan.FromMinutes(1));
        await program.KillAsync();
        return stands;
    }

    /// <summary>Lets others read tables, and write to them when the connection is closed.</summary>
    private static async Task<NpgsqlConnection> HoldAsync(NpgsqlDataSource source, IEnumerable<string> tables)
    {
        var connection = await source.OpenConnectionAsync(Ct);
        var list = string.Join(", ", tables);
        await using var hold = new NpgsqlCommand(list.Length == 0 ? "SELECT 1" : $"BEGIN; LOCK TABLE {list} IN SHARE MODE", connection);
        await hold.ExecuteNonQueryAsync(Ct);
        return connection;
    }

    private static Task<string[]> WaitingAsync(NpgsqlDataSource source) =>
        source.ValueAsync<string[]>("SELECT coalesce(array_agg(relation::regclass::text), '{}') FROM pg_locks WHERE NOT granted AND relation IS NOT NULL AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");

    /// <summary>Starts it again after the time in which another instance would have been waited for.</summary>
    private static async Task AgainAsync(ProgramProcess program, NpgsqlDataSource main)
    {
        await main.RunAsync("UPDATE privacy.subject_requests SET leased_until = NULL");
        await main.RunAsync("DELETE FROM messaging.timer_turns WHERE job LIKE '%RunSubjectRequestsTimer'");
        program.Launch();
    }

    private static Task<string> StateAsync(NpgsqlDataSource main) => main.ValueAsync<string>("SELECT state FROM privacy.subject_requests");

    private static async Task<NpgsqlDataSource> OwnerAsync(ProgramProcess program, string cluster, string database)
    {
        var credentials = JsonSerializer.Deserialize<Credentials>(await File.ReadAllTextAsync(Path.Combine(program.DataPath, "credentials.json"), Ct))!;
        return NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1", Port = Postmaster.Read(Path.Combine(program.DataPath, cluster))!.Port, Database = database, Username = Cluster.Owner, Password = credentials.Owner, Pooling = false,
        });
    }
}
