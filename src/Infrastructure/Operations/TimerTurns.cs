using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Operations;

/// <summary>Gives each turn of a timer job to one instance. The database's clock decides, so that instances need not agree on the time.</summary>
internal sealed class TimerTurns(MainDatabase database)
{
    /// <summary>How early a turn may begin, as a part of its interval: the instances' clocks tick apart.</summary>
    private const double Slack = 0.1;

    private const string Take = """
        INSERT INTO messaging.timer_turns AS t (job, began_at) VALUES ($1, clock_timestamp())
        ON CONFLICT (job) DO UPDATE SET began_at = clock_timestamp() WHERE t.began_at <= clock_timestamp() - $2 RETURNING true
        """;

    /// <summary>Whether a turn is due and is the caller's now.</summary>
    public async Task<bool> TakeAsync(Type job, TimeSpan every, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker), Take, new NpgsqlParameter<string> { TypedValue = job.FullName }, new NpgsqlParameter<TimeSpan> { TypedValue = every * (1 - Slack) });
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        return await reader.ReadAsync(ct);
    }
}
