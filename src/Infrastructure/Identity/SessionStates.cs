using System.Collections.Concurrent;
using System.Collections.Frozen;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>
/// Sessions and programs as read once, until a notice of the database says otherwise. While the listener is not known to hear,
/// nothing is remembered and every request asks.
/// </summary>
internal sealed class SessionStates(AuthDb db, SessionListener listener, TimeProvider clock) : ISessionStates
{
    private const int MostKnown = 100_000;

    private const string SelectSession =
        """
        select s.kind, s.account_id, coalesce(a.subject_id, s.request_id), a.dealer_id, s.authenticated_at, s.expires_at, s.enrolment_only,
          a.kind, a.role
        from identity.sessions s left join identity.accounts a on a.id = s.account_id
        where s.id = $1 and s.ended_at is null and (a.id is null or a.status = 'active')
        """;

    private const string SelectClient =
        "select dealer_id, scopes, expires_at, created_at from identity.api_clients where id = $1 and ended_at is null and not suspended";

    private readonly ConcurrentDictionary<Guid, Known> sessions = new();

    private readonly ConcurrentDictionary<Guid, Known> clients = new();

    public ValueTask<SessionState?> OfSessionAsync(Guid sessionId, CancellationToken ct) => OfAsync(sessions, sessionId, SelectSession, ReadSession, ct);

    public ValueTask<SessionState?> OfClientAsync(Guid clientId, CancellationToken ct) =>
        OfAsync(clients, clientId, SelectClient, row => ReadClient(clientId, row), ct);

    private async ValueTask<SessionState?> OfAsync(
        ConcurrentDictionary<Guid, Known> cache, Guid id, string select, Func<NpgsqlDataReader, SessionState> read, CancellationToken ct)
    {
        // A restriction is asked for each time, so that it is gone with the very next request after it was lifted.
        if (cache.TryGetValue(id, out var known) && known.State is not { EnrolmentOnly: true } && listener.Covers(known.Mark, id, known.State?.AccountId))
            return Live(known.State);
        var mark = listener.Mark();
        var state = await db.FirstAsync(select, read, ct, id);
        if (cache.Count >= MostKnown)
            cache.Clear();
        cache[id] = new(state, mark);
        return Live(state);
    }

    private SessionState? Live(SessionState? state) => state is not null && state.ExpiresAt > clock.GetUtcNow() ? state : null;

    private static SessionState ReadSession(NpgsqlDataReader row) => new(
        AudienceOf(row),
        row.IsDBNull(1) ? null : row.GetGuid(1),
        row.IsDBNull(2) ? null : row.GetGuid(2),
        row.IsDBNull(3) ? null : row.GetGuid(3),
        FrozenSet<string>.Empty,
        row.GetFieldValue<DateTimeOffset>(4),
        row.GetFieldValue<DateTimeOffset>(5),
        row.GetBoolean(6));

    private static Audience AudienceOf(NpgsqlDataReader row) => row.IsDBNull(7)
        ? Audience.Guest
        : (EnumText<AccountKind>.Parse(row.GetString(7)), EnumText<AccountRole>.Parse(row.GetString(8))) switch
        {
            (AccountKind.Member, _) => Audience.Member,
            (AccountKind.Admin, _) => Audience.Admin,
            (_, AccountRole.Owner) => Audience.DealerOwner,
            (_, AccountRole.Sales) => Audience.DealerSales,
            _ => Audience.DealerIntegrations,
        };

    private static SessionState ReadClient(Guid id, NpgsqlDataReader row) => new(
        Audience.DealerClient,
        id,
        null,
        row.GetGuid(0),
        row.GetFieldValue<string[]>(1).ToFrozenSet(StringComparer.Ordinal),
        row.GetFieldValue<DateTimeOffset>(3),
        row.GetFieldValue<DateTimeOffset>(2),
        false);

    private sealed record Known(SessionState? State, ListenerMark Mark);
}
