using System.Buffers.Text;
using System.Text;
using CarTrade.Application.Identity.Messages;
using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using CarTrade.Infrastructure.Persistence.Conventions;
using ErrorOr;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

internal sealed partial class TokenServer
{
    private const string SelectHandle =
        """
        select s.id, s.kind, s.account_id, s.request_id, s.client_id, s.thumbprint, s.methods, s.enrolment_only, s.authenticated_at,
          s.expires_at, a.kind, a.role, a.dealer_id
        from identity.refresh_handles h join identity.sessions s on s.id = h.session_id left join identity.accounts a on a.id = s.account_id
        where h.hash = $1 and s.ended_at is null and s.expires_at > $2 and s.last_used_at + s.idle > $2
          and (a.id is null or a.status = 'active')
        """;

    private const string Rotate =
        """
        with used as (
          update identity.refresh_handles set used_at = $2 where hash = $1 and used_at is null returning session_id),
        successor as (
          insert into identity.refresh_handles (hash, session_id, issued_at) select $3, session_id, $2 from used)
        update identity.sessions s set last_used_at = $2 from used where s.id = used.session_id and s.ended_at is null
        """;

    private const string IsInGrace =
        """
        select 1 from identity.refresh_handles h join identity.refresh_handles n on n.hash = $2
        where h.hash = $1 and h.used_at >= $3 and n.used_at is null and n.session_id = h.session_id
        """;

    public async Task<ErrorOr<Tokens>> RefreshAsync(string clientId, string handle, string thumbprint, CancellationToken ct)
    {
        var (hash, now) = (Secrets.HashOf(handle), clock.GetUtcNow());
        var session = await db.FirstAsync(SelectHandle, ReadSession, ct, hash, now);
        // Key and client before reuse is noticed, so that a thief of a handle cannot sign its owner out.
        if (session is null || session.ClientId != clientId || !Secrets.Same(session.Thumbprint, thumbprint))
            return OAuthErrors.InvalidGrant;
        var next = SuccessorOf(handle);
        if (await db.ExecuteAsync(Rotate, ct, hash, now, Secrets.HashOf(next)) == 1)
            return await IssueAsync(session, next, ct);
        if (await db.FirstAsync(IsInGrace, row => row.GetInt32(0), ct, hash, Secrets.HashOf(next), now - SessionRules.Grace) == 1)
            return await IssueAsync(session, next, ct);
        await db.ExecuteAsync(EndSession, ct, session.Id, now);
        if (session.AccountId is { } account)
            await notices.SendAsync(account, SecurityNotice.SessionReplayed, ct);
        return OAuthErrors.InvalidGrant;
    }

    public async Task RevokeAsync(string clientId, string handle, string thumbprint, CancellationToken ct)
    {
        var session = await db.FirstAsync(SelectHandle, ReadSession, ct, Secrets.HashOf(handle), clock.GetUtcNow());
        if (session is not null && session.ClientId == clientId && Secrets.Same(session.Thumbprint, thumbprint))
            await EndSessionAsync(session.Id, ct);
    }

    /// <summary>The next handle follows from the last by a key of ours: a repeat within the grace gets the same one without our having kept it.</summary>
    private string SuccessorOf(string handle) => Base64Url.EncodeToString(index.Of("refresh-successor", Encoding.UTF8.GetBytes(handle)));

    private static Session ReadSession(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        EnumText<SessionKind>.Parse(row.GetString(1)),
        row.IsDBNull(2) ? null : row.GetGuid(2),
        row.IsDBNull(3) ? null : row.GetGuid(3),
        row.GetString(4),
        row.GetString(5),
        row.GetFieldValue<string[]>(6),
        row.GetBoolean(7),
        row.GetFieldValue<DateTimeOffset>(8),
        row.GetFieldValue<DateTimeOffset>(9),
        row.IsDBNull(10) ? null : EnumText<AccountKind>.Parse(row.GetString(10)),
        row.IsDBNull(11) ? AccountRole.None : EnumText<AccountRole>.Parse(row.GetString(11)),
        row.IsDBNull(12) ? null : row.GetGuid(12));
}
