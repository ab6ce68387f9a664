using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>A fingerprint of every row that belongs to somebody: changes with any write to it.</summary>
internal static class OwnedRows
{
    private const string Tables =
        "SELECT string_agg(format('%I.%I', schemaname, tablename), ' ' ORDER BY 1) FROM pg_tables WHERE schemaname IN ('members', 'dealers', 'requests', 'offers', 'deals', 'money', 'shipping')";

    public static async Task<string> ReadAsync(TestApp app)
    {
        var lines = new List<string>();
        foreach (var table in (await app.Owner.ValueAsync<string>(Tables)).Split(' '))
            lines.Add($"{table} {await app.Owner.ValueAsync<string>($"SELECT coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '') FROM {table} r")}");
        lines.Count.ShouldBeGreaterThan(12);
        return string.Join('\n', lines);
    }
}
