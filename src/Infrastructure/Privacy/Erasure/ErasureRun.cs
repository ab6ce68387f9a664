using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence.Conventions;
using CarTrade.Infrastructure.Privacy.Copies;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// Carries entries of the erasure ledger out, store by store: a store's turn for all of them is one transaction that also says in a row that it is done.
/// Whoever begins again after a crash skips what is done; every step bears to be repeated.
/// </summary>
internal sealed class ErasureRun(IEnumerable<ICopyLocator> locators, CopyDb db, ErasurePause pause, TimeProvider clock)
{
    private const string Pending = "SELECT place FROM privacy.subject_request_steps WHERE request_id = ANY ($1) AND done_at IS NULL GROUP BY place, turn ORDER BY turn, place";
    private const string AtIt = "SELECT request_id FROM privacy.subject_request_steps WHERE request_id = ANY ($1) AND place = $2 AND done_at IS NULL";
    private const string Done = "UPDATE privacy.subject_request_steps SET done_at = $3 WHERE request_id = ANY ($1) AND place = $2 AND done_at IS NULL";

    /// <summary>The rows that say which stores are to be done for an entry.</summary>
    private const string Plan =
        """
        INSERT INTO privacy.subject_request_steps (request_id, place, turn) SELECT r, p, t FROM unnest($1) r CROSS JOIN unnest($2, $3) AS s (p, t)
        ON CONFLICT (request_id, place) DO UPDATE SET done_at = NULL
        """;

    /// <summary>Plans the steps of these requests in the caller's step.</summary>
    public async Task PlanAsync(CopyStep step, Guid[] requests, CancellationToken ct)
    {
        var turns = locators.OrderBy(locator => locator.Turn).ThenBy(locator => locator.Place, StringComparer.Ordinal).ToArray();
        await using var command = step.Command(Plan, Ids(requests), Texts([.. turns.Select(turn => turn.Place)]), Numbers([.. turns.Select(turn => turn.Turn)]));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Runs every step that is left of these requests.</summary>
    public async Task RunAsync(IReadOnlyDictionary<Guid, ErasureEntry> entries, CancellationToken ct)
    {
        Guid[] requests = [.. entries.Keys];
        foreach (var place in await ReadAsync(Pending, row => row.GetString(0), ct, Ids(requests)))
        {
            pause.Before?.Invoke(place);
            var locator = locators.Single(one => one.Place == place);
            await using var step = await db.BeginAsync(ct);
            var due = await ReadAsync(step, AtIt, row => row.GetGuid(0), ct, Ids(requests), Text(place));
            foreach (var copies in Sets(due.Select(id => entries[id]), locator))
                await locator.DestroyAsync(copies, ct);
            await using var done = step.Command(Done, Ids([.. due]), Text(place), new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
            await done.ExecuteNonQueryAsync(ct);
            await step.CommitAsync(ct);
        }
    }

    /// <summary>Carries entries out without rows of progress: after a restore, where the rows may be gone with the request.</summary>
    public async Task ReplayAsync(IReadOnlyList<ErasureEntry> entries, CancellationToken ct)
    {
        foreach (var locator in locators.OrderBy(locator => locator.Turn).ThenBy(locator => locator.Place, StringComparer.Ordinal))
        {
            await using var step = await db.BeginAsync(ct);
            foreach (var copies in Sets(entries, locator))
                await locator.DestroyAsync(copies, ct);
            await step.CommitAsync(ct);
        }
    }

    /// <summary>What is left of an entry, by store.</summary>
    public async Task<IReadOnlyList<(string Place, long Count)>> LeftAsync(IReadOnlyCollection<ErasureEntry> entries, CancellationToken ct)
    {
        var left = new List<(string, long)>();
        foreach (var locator in locators)
        {
            foreach (var copies in Sets(entries, locator))
            {
                if (await locator.CountAsync(copies, ct) is > 0 and var count)
                    left.Add((locator.Place, count));
            }
        }

        return left;
    }

    /// <summary>The records of all entries that a store is concerned by, as one set, and those with fields or a period of their own one by one.</summary>
    private IEnumerable<CopySet> Sets(IEnumerable<ErasureEntry> entries, ICopyLocator locator)
    {
        var now = clock.GetUtcNow();
        var concerned = entries.Where(entry => SubjectPlan.Concerns([.. entry.Categories.Select(EnumText<DataCategory>.Parse)], entry.Fields, locator)).ToArray();
        var whole = concerned.Where(entry => entry.Fields.Count == 0).ToArray();
        var together = new CopySet(
            [.. whole.SelectMany(entry => entry.Members)], [.. whole.SelectMany(entry => entry.Accounts)],
            [.. whole.SelectMany(entry => entry.Requests)], [.. whole.SelectMany(entry => entry.People)], now);
        if (!together.IsEmpty)
            yield return together;
        foreach (var entry in concerned.Where(entry => entry.Fields.Count > 0))
            yield return new(entry.Members, entry.Accounts, entry.Requests, [], now) { Fields = entry.Fields };
        foreach (var entry in concerned.Where(entry => entry.PeriodRequests.Count > 0))
        {
            yield return new([], [], [], [], now)
            {
                PeriodRequests = entry.PeriodRequests, Period = new(entry.From ?? DateTimeOffset.UnixEpoch, entry.To ?? DateTimeOffset.MaxValue),
            };
        }
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        await using var step = await db.BeginAsync(ct);
        return await ReadAsync(step, sql, read, ct, parameters);
    }

    private static async Task<List<T>> ReadAsync<T>(CopyStep step, string sql, Func<NpgsqlDataReader, T> read, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        await using var command = step.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
            rows.Add(read(reader));
        return rows;
    }

    private static NpgsqlParameter<Guid[]> Ids(Guid[] ids) => new() { TypedValue = ids };

    private static NpgsqlParameter<string[]> Texts(string[] texts) => new() { TypedValue = texts };

    private static NpgsqlParameter Numbers(int[] numbers) => new() { Value = numbers, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer };

    private static NpgsqlParameter<string> Text(string text) => new() { TypedValue = text };
}
