using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Forgets idempotency keys and handled messages after seven days.</summary>
[Timer(3600)]
internal sealed class PurgeMessagingTimer(MainDatabase database, TimeProvider clock) : ITimerJob
{
    /// <summary>How long a repeat is recognised.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken ct)
    {
        var limit = (clock.GetUtcNow() - Memory).UtcDateTime;
        await using var batch = database.Batch(DbIdentity.Worker);
        MainDatabase.Add(batch, "DELETE FROM messaging.idempotency_keys WHERE created_at < $1", new NpgsqlParameter<DateTime> { TypedValue = limit });
        MainDatabase.Add(batch, "DELETE FROM messaging.inbox WHERE handled_at < $1", new NpgsqlParameter<DateTime> { TypedValue = limit });
        await batch.ExecuteNonQueryAsync(ct);
    }
}
