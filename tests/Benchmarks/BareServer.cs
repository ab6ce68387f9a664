using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>
/// Kestrel and Npgsql with nothing else: the same reads and the same written rows as the product, without sign-in, validation, policy,
/// sealing, row-level security or logging. It logs in as the databases' owner, whom row-level security does not concern.
/// </summary>
internal static class BareServer
{
    private const string OneRequest = "SELECT * FROM requests.purchase_requests WHERE id = $1";

    private const string Requests =
        """
        SELECT r.*, o.open, o.latest FROM (
          SELECT id, reference, state, make, model, year_from, year_to, destination, destination_port, created_at, expires_at
          FROM requests.purchase_requests WHERE owner_id = $1 ORDER BY id DESC LIMIT 51) r
        CROSS JOIN LATERAL (SELECT count(*)::int AS open, max(sent_at) AS latest FROM offers.offers
          WHERE request_id = r.id AND sent_at IS NOT NULL AND closed_at IS NULL) o ORDER BY r.id DESC
        """;

    private const string Board =
        "SELECT * FROM requests.board_entries WHERE dealer_id = $1 AND closed_at IS NULL AND expires_at > $2 ORDER BY id DESC LIMIT 51";

    /// <summary>Serves until stopped. Arguments: the address; connection strings are in <c>BARE_MAIN</c> and <c>BARE_VAULT</c>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Error).AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Error);
        builder.WebHost.UseUrls(args[0]);
        await using var app = builder.Build();
        await using var main = Source("BARE_MAIN");
        await using var vault = Source("BARE_VAULT");
        var submit = await BareSubmit.CreateAsync(main, vault);
        app.MapGet("/ready", () => Results.Ok());
        app.MapGet("/requests/{id:guid}", (Guid id, HttpResponse response) => ReadAsync(response, main, OneRequest, list: false, id));
        app.MapGet("/requests", (Guid owner, HttpResponse response) => ReadAsync(response, main, Requests, list: true, owner));
        app.MapGet("/board", (Guid dealer, HttpResponse response) => ReadAsync(response, main, Board, list: true, dealer, TimeProvider.System.GetUtcNow().UtcDateTime));
        app.MapPost("/requests", async (JsonElement body, CancellationToken ct) =>
        {
            var id = await submit.WriteAsync(body, ct);
            return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
        });
        await app.RunAsync();
        return 0;
    }

    private static async Task ReadAsync(HttpResponse response, NpgsqlDataSource source, string sql, bool list, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await RowJson.WriteAsync(response, command, list);
    }

    private static NpgsqlDataSource Source(string variable) => NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(variable))
        {
            MaxAutoPrepare = 64,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            MaxPoolSize = 40,
        });
}

/// <summary>
/// Reads and writes what a submitted request reads and writes: the earlier answer and the member in one round trip, the key into the vault, then all rows in
/// one transaction of one round trip. What the product's database adds to an entry of a ledger, it adds here, too.
/// </summary>
internal sealed class BareSubmit(NpgsqlDataSource main, NpgsqlDataSource vault, Guid member, RowTemplate key, RowTemplate claim, RowTemplate request, RowTemplate consent)
{
    private const string Earlier = "SELECT key_hash, content_hash, created_at, reference, resource_id FROM messaging.idempotency_keys WHERE key_hash = $1 LIMIT 1";

    private const string Member = "SELECT profile, state FROM members.members WHERE id = $1 LIMIT 1";

    /// <summary>Marked as sent, so that the product's bus leaves it alone.</summary>
    private const string Message =
        """
        INSERT INTO messaging.bus_outbox ("MessageId", "DestinationAddress", "Headers", "Body", "Sent") VALUES ($1, 'cartrade', $2, $3, true)
        """;

    /// <summary>As long as the bus's own.</summary>
    private static readonly string Headers = new('h', 700);

    private static readonly byte[] Body = new byte[60];

    public static async Task<BareSubmit> CreateAsync(NpgsqlDataSource main, NpgsqlDataSource vault) => new(
        main,
        vault,
        await AnyMemberAsync(main),
        await RowTemplate.OfAsync(vault, "data_keys", "destroyed_at IS NULL"),
        await RowTemplate.OfAsync(main, "messaging.idempotency_keys", "true"),
        await RowTemplate.OfAsync(main, "requests.purchase_requests", "owner_id <> id AND state = 'submitted'"),
        await RowTemplate.OfAsync(main, "privacy.consent_events", "kind = 'policy_acknowledgement'"));

    public async Task<Guid> WriteAsync(JsonElement body, CancellationToken ct)
    {
        var (id, subject, keyHash) = (Guid.CreateVersion7(), Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
        await ReadAsync(keyHash, ct);
        await using (var keys = vault.CreateBatch())
        {
            keys.BatchCommands.Add(key.With(("id", Guid.CreateVersion7()), ("subject_id", id)));
            await keys.ExecuteNonQueryAsync(ct);
        }

        var reference = $"PR-{id:N}"[..20];
        await using var rows = main.CreateBatch();
        rows.BatchCommands.Add(claim.With(("key_hash", keyHash), ("resource_id", id), ("reference", reference)));
        rows.BatchCommands.Add(request.With(
            ("id", id), ("owner_id", subject), ("reference", id.ToString("N")[^20..]), ("fold_key", RandomNumberGenerator.GetBytes(32)),
            ("make", body.GetProperty("wish").GetProperty("make").GetString()!)));
        for (var sequence = 1; sequence <= 2; sequence++)
            rows.BatchCommands.Add(consent.With(("id", Guid.CreateVersion7()), ("owner_id", subject), ("sequence", sequence)));
        rows.BatchCommands.Add(new(Message) { Parameters = { new() { Value = id.ToString() }, new() { Value = Headers }, new() { Value = Body } } });
        await rows.ExecuteNonQueryAsync(ct);
        return id;
    }

    private static async Task<Guid> AnyMemberAsync(NpgsqlDataSource main)
    {
        await using var command = main.CreateCommand("SELECT id FROM members.members LIMIT 1");
        return (Guid)(await command.ExecuteScalarAsync())!;
    }

    private async Task ReadAsync(byte[] keyHash, CancellationToken ct)
    {
        await using var reads = main.CreateBatch();
        reads.BatchCommands.Add(new(Earlier) { Parameters = { new() { Value = keyHash } } });
        reads.BatchCommands.Add(new(Member) { Parameters = { new() { Value = member } } });
        await using var reader = await reads.ExecuteReaderAsync(ct);
        while (await reader.NextResultAsync(ct))
            await reader.ReadAsync(ct);
    }
}
