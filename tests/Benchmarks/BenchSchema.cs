using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>Tables of the benchmarks' own, beside the product's.</summary>
internal static class BenchSchema
{
    private const string Table =
        """
        CREATE TABLE bench.{0} (id uuid PRIMARY KEY, owner_id uuid NOT NULL, dealer_id uuid NOT NULL, reference text NOT NULL, state text NOT NULL, make text NOT NULL,
          model text NOT NULL, destination text NOT NULL, created_at timestamptz NOT NULL, contact bytea NOT NULL);
        CREATE INDEX ON bench.{0} (owner_id, id);
        CREATE INDEX ON bench.{0} (dealer_id, id);
        ALTER TABLE bench.{0} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE bench.{0} FORCE ROW LEVEL SECURITY;
        CREATE POLICY everything ON bench.{0} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY own ON bench.{0} TO cartrade_site USING (owner_id = nullif(current_setting('app.subject', true), '')::uuid);
        CREATE POLICY tenant ON bench.{0} TO cartrade_partner USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
        GRANT SELECT, INSERT ON bench.{0} TO cartrade_site, cartrade_partner;
        """;

    /// <summary>Makes them anew.</summary>
    public static async Task MakeAsync(IServiceProvider services, params string[] tables)
    {
        var owner = services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.MainOwner);
        await RunAsync(owner, "CREATE SCHEMA IF NOT EXISTS bench; GRANT USAGE ON SCHEMA bench TO cartrade_site, cartrade_partner");
        foreach (var table in tables)
            await RunAsync(owner, $"DROP TABLE IF EXISTS bench.{table}; {Table.Replace("{0}", table, StringComparison.Ordinal)}");
    }

    private static async Task RunAsync(NpgsqlDataSource owner, string sql)
    {
        await using var command = owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>Somebody who reads within this process.</summary>
internal sealed record BenchCaller(Audience Audience) : ICaller
{
    public Guid? AccountId { get; init; }

    public Guid? SubjectId { get; init; }

    public Guid? DealerId { get; init; }

    public Guid? SessionId => null;

    public IReadOnlySet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal);

    public DateTimeOffset? AuthenticatedAt => null;

    public string? Reason => null;
}
