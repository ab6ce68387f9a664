using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using CarTrade.Infrastructure.Persistence.Conventions;
using ErrorOr;

namespace CarTrade.Infrastructure.Identity;

internal sealed partial class TokenServer
{
    private const string SelectCode =
        """
        select c.client_id, c.thumbprint, c.challenge, c.methods, c.enrolment_only, c.authenticated_at,
          a.id, a.kind, a.role, a.dealer_id
        from identity.authorization_codes c join identity.accounts a on a.id = c.account_id
        where c.hash = $1 and a.status = 'active' and a.security_version = c.security_version
        """;

    private const string UseCode =
        """
        update identity.authorization_codes set used_at = $2, session_id = $3
        where hash = $1 and used_at is null and expires_at > $2
        """;

    private const string EndCodesSession =
        """
        update identity.sessions s set ended_at = $2 from identity.authorization_codes c
        where c.hash = $1 and c.used_at is not null and s.id = c.session_id and s.ended_at is null
        """;

    public async Task<ErrorOr<Tokens>> ExchangeCodeAsync(string clientId, string code, string verifier, string thumbprint, CancellationToken ct)
    {
        var (hash, now, id) = (Secrets.HashOf(code), clock.GetUtcNow(), Guid.CreateVersion7());
        var found = await db.FirstAsync(
            SelectCode,
            row =>
            {
                var kind = EnumText<AccountKind>.Parse(row.GetString(7));
                return new CodeRow(row.GetString(2), new(
                    id, SessionKind.Account, row.GetGuid(6), null, row.GetString(0), row.GetString(1), row.GetFieldValue<string[]>(3),
                    row.GetBoolean(4), row.GetFieldValue<DateTimeOffset>(5), now + SessionRules.Absolute(kind), kind,
                    EnumText<AccountRole>.Parse(row.GetString(8)), row.IsDBNull(9) ? null : row.GetGuid(9)));
            },
            ct,
            hash);
        // Key, client and verifier first: who has only seen the code can neither use it nor end anybody's session with it.
        if (found is not var (challenge, session) || session.ClientId != clientId || !Secrets.Same(session.Thumbprint, thumbprint)
            || !Secrets.Same(challenge, Secrets.ChallengeOf(verifier)))
            return OAuthErrors.InvalidGrant;
        var handle = await db.TransactAsync(
            async sql => await sql.ExecuteAsync(UseCode, ct, hash, now, id) == 1 ? await BeginSessionAsync(sql, session, ct) : null, ct);
        if (handle is not null)
            return await IssueAsync(session, handle, ct);
        await db.ExecuteAsync(EndCodesSession, ct, hash, now);
        return OAuthErrors.InvalidGrant;
    }

    private sealed record CodeRow(string Challenge, Session Session);
}
