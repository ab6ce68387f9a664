using System.Globalization;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>What the main database holds, table by table.</summary>
internal static class Rows
{
    /// <summary>What counts attempts and remembers proofs, for refused calls too; who read what, which reading is to leave behind; and the bus, which works on its own.</summary>
    private const string Tables = """
        select format('%I.%I', schemaname, tablename) from pg_tables
        where schemaname in ('identity', 'members', 'dealers', 'requests', 'offers', 'deals', 'money', 'shipping', 'privacy', 'reference', 'messaging', 'photos')
          and tablename !~ '(attempt|guess|limit|replay|proof_id|used_proof|jti|timer|inbox|outbox|message|checkpoint|lease|^accesses$)'
        order by 1
        """;

    /// <summary>Rows of each table.</summary>
    public static Task<string> CountAsync(TestApp app) => ReadAsync(app, "select count(*)::text from {0}");

    /// <summary>Rows of each table with the transactions that wrote them: changes with any write.</summary>
    public static Task<string> WritesAsync(TestApp app) =>
        ReadAsync(app, "select count(*)::text || ' ' || coalesce(sum(xmin::text::bigint), 0)::text || ' ' || coalesce(max(xmin::text::bigint), 0)::text from {0}");

    private static async Task<string> ReadAsync(TestApp app, string sql)
    {
        var tables = new List<string>();
        await using (var command = app.Owner.CreateCommand(Tables))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        }

        var lines = new List<string>();
        foreach (var table in tables)
            lines.Add($"{table} {await app.Owner.ValueAsync<string>(string.Format(CultureInfo.InvariantCulture, sql, table))}");
        tables.Count.ShouldBeGreaterThan(25);
        return string.Join('\n', lines);
    }
}
