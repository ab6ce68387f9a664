using CarTrade.Application.Privacy.Transparency;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Counts as a role that can only read.</summary>
internal sealed class TransparencyCounts(MainDatabase database) : ITransparencyCounts
{
    private const string Legal =
        """
        SELECT extract(year FROM opened_at AT TIME ZONE 'UTC')::int, ground, count(*), count(*) FILTER (WHERE packaged_at IS NOT NULL),
          count(*) FILTER (WHERE state IN ('rejected', 'withdrawn'))
        FROM privacy.legal_disclosures WHERE opened_at < $1 GROUP BY 1, 2
        """;

    private const string Emergencies = "SELECT extract(year FROM given_at AT TIME ZONE 'UTC')::int, count(*) FROM privacy.case_grants WHERE case_id IS NULL AND given_at < $1 GROUP BY 1";

    public async Task<IReadOnlyList<LegalCount>> LegalAsync(DateTimeOffset before, CancellationToken ct)
    {
        await using var batch = Batch(Legal, before);
        return await MainDatabase.ListAsync(
            batch, row => new LegalCount(row.GetInt32(0), EnumText<LegalGround>.Parse(row.GetString(1)), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)), 8, ct);
    }

    public async Task<IReadOnlyDictionary<int, long>> EmergenciesAsync(DateTimeOffset before, CancellationToken ct)
    {
        await using var batch = Batch(Emergencies, before);
        return (await MainDatabase.ListAsync(batch, row => (Year: row.GetInt32(0), Count: row.GetInt64(1)), 4, ct)).ToDictionary(row => row.Year, row => row.Count);
    }

    private NpgsqlBatch Batch(string sql, DateTimeOffset before) =>
        MainDatabase.Add(database.Batch(new DbIdentity(DbRoles.Inspector)), sql, new NpgsqlParameter<DateTime> { TypedValue = before.UtcDateTime });
}
