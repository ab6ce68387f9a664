using CarTrade.Application.Identity;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Sessions in the use case's transaction. A trigger tells every instance of an end.</summary>
internal sealed class Sessions(CurrentAuth sql, TimeProvider clock) : ISessions
{
    private const string List =
        """
        select id, started_at, last_used_at, expires_at, methods from identity.sessions
        where account_id = $1 and ended_at is null and expires_at > $2 and last_used_at + idle > $2 order by started_at desc
        """;

    private const string End = "update identity.sessions set ended_at = $3 where id = $2 and account_id = $1 and ended_at is null";

    private const string EndAll =
        "update identity.sessions set ended_at = $3 where account_id = $1 and id is distinct from $2::uuid and ended_at is null";

    public async Task<IReadOnlyList<SessionSummary>> ListAsync(Guid accountId, CancellationToken ct) => await sql.ListAsync(
        List,
        row => new SessionSummary(
            row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3),
            row.GetFieldValue<string[]>(4)),
        ct,
        accountId,
        clock.GetUtcNow());

    public async Task<bool> EndAsync(Guid accountId, Guid sessionId, CancellationToken ct) =>
        await sql.ExecuteAsync(End, ct, accountId, sessionId, clock.GetUtcNow()) == 1;

    public Task EndAllAsync(Guid accountId, Guid? except, CancellationToken ct) =>
        sql.ExecuteAsync(EndAll, ct, accountId, except, clock.GetUtcNow());
}
