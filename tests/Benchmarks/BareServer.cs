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

/// <summary>Writes what a submitted request writes: its key into the vault, then its rows in one transaction of one round trip.</summary>
internal sealed class BareSubmit(NpgsqlDataSource main, NpgsqlDataSource vault, RowTemplate key, RowTemplate claim, RowTemplate request)
{
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
        await RowTemplate.OfAsync(vault, "data_keys", "destroyed_at IS NULL"),
        await RowTemplate.OfAsync(main, "messaging.idempotency_keys", "true"),
        await RowTemplate.OfAsync(main, "requests.purchase_requests", "owner_id <> id AND state = 'submitted'"));

    public async Task<Guid> WriteAsync(JsonElement body, CancellationToken ct)
    {
        var (id, subject) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using (var keys = vault.CreateBatch())
        {
            keys.BatchCommands.Add(key.With(("id", Guid.CreateVersion7()), ("subject_id", id)));
            await keys.ExecuteNonQueryAsync(ct);
        }

        var reference = $"PR-{id:N}"[..20];
        await using var rows = main.CreateBatch();
        rows.BatchCommands.Add(claim.With(("key_hash", RandomNumberGenerator.GetBytes(32)), ("resource_id", id), ("reference", reference)));
        rows.BatchCommands.Add(request.With(
            ("id", id), ("owner_id", subject), ("reference", id.ToString("N")[^20..]), ("fold_key", RandomNumberGenerator.GetBytes(32)),
            ("make", body.GetProperty("wish").GetProperty("make").GetString()!)));
        rows.BatchCommands.Add(new(Message) { Parameters = { new() { Value = id.ToString() }, new() { Value = Headers }, new() { Value = Body } } });
        await rows.ExecuteNonQueryAsync(ct);
        return id;
    }
}
