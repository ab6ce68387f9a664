using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using CarTrade.Infrastructure.Persistence.Conventions;
using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Identity;

/// <summary>The token server; a part a grant. Where several race for one thing, the number of written rows says who won.</summary>
internal sealed partial class TokenServer(
    AuthDb db,
    AccessTokens tokens,
    IProofStore proofs,
    IPasswordHasher hasher,
    SecondFactors factors,
    SignInThrottle throttle,
    SecurityNotices notices,
    IBlindIndex index,
    IConfiguration configuration,
    TimeProvider clock) : ITokenServer
{
    private const string InsertSession =
        """
        insert into identity.sessions (id, kind, account_id, request_id, client_id, thumbprint, methods, enrolment_only,
          authenticated_at, started_at, last_used_at, idle, expires_at)
        values ($1, $2, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $10, $10, $11, $12)
        """;

    private const string InsertHandle = "insert into identity.refresh_handles (hash, session_id, issued_at) values ($1, $2, $3)";

    private const string EndOldest =
        """
        update identity.sessions set ended_at = $2 where id in (
          select id from identity.sessions where account_id = $1 and ended_at is null order by last_used_at desc offset $3)
        """;

    private const string EndSession = "update identity.sessions set ended_at = $2 where id = $1 and ended_at is null";

    public Task EndSessionAsync(Guid sessionId, CancellationToken ct) => db.ExecuteAsync(EndSession, ct, sessionId, clock.GetUtcNow());

    private async Task<string> BeginSessionAsync(AuthSql sql, Session session, CancellationToken ct)
    {
        var handle = Secrets.New();
        await sql.ExecuteAsync(
            InsertSession, ct, session.Id, EnumText<SessionKind>.Of(session.Kind), session.AccountId, session.RequestId, session.ClientId,
            session.Thumbprint, session.Methods, session.EnrolmentOnly, session.AuthenticatedAt, clock.GetUtcNow(),
            SessionRules.Idle(session.Account), session.ExpiresAt);
        await sql.ExecuteAsync(InsertHandle, ct, Secrets.HashOf(handle), session.Id, clock.GetUtcNow());
        if (session.AccountId is { } account)
            await sql.ExecuteAsync(EndOldest, ct, account, clock.GetUtcNow(), SessionRules.MaximumParallel);
        return handle;
    }

    private async Task<Tokens> IssueAsync(Session session, string handle, CancellationToken ct)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = (session.AccountId ?? session.RequestId)!.Value.ToString(),
            ["sid"] = session.Id.ToString(),
            ["client_id"] = session.ClientId,
            ["scope"] = session.Scope,
            ["aud_kind"] = session.AudienceKind,
            ["auth_time"] = session.AuthenticatedAt.ToUnixTimeSeconds(),
            ["amr"] = session.Methods,
            ["acr"] = session.Methods.Length > 1 ? "aal2" : "aal1",
            ["cnf"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["jkt"] = session.Thumbprint },
        };
        if (session.DealerId is { } dealer)
            claims["tenant"] = dealer.ToString();
        if (session.Role != AccountRole.None)
            claims["role"] = EnumText<AccountRole>.Of(session.Role);
        var left = session.ExpiresAt - clock.GetUtcNow();
        var life = left < SessionRules.AccessToken ? left : SessionRules.AccessToken;
        return new(await tokens.IssueAsync(claims, life, ct), life, handle, session.Scope, Bound: true);
    }
}
