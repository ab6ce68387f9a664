using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using ErrorOr;

namespace CarTrade.Infrastructure.Identity;

internal sealed partial class TokenServer
{
    private const string UseLink =
        """
        update identity.mail_tokens set uses_left = uses_left - 1
        where hash = $1 and kind in ('follow_request', 'follow_privacy_request') and uses_left > 0 and expires_at > $2 returning request_id
        """;

    public async Task<ErrorOr<Tokens>> FollowLinkAsync(string clientId, string mailToken, string thumbprint, CancellationToken ct)
    {
        if (clientId != FirstParty.Spa)
            return OAuthErrors.UnauthorizedClient;
        var now = clock.GetUtcNow();
        return await db.TransactAsync<ErrorOr<(Session, string)>>(
            async sql =>
            {
                var request = await sql.FirstAsync(UseLink, row => (Guid?)row.GetGuid(0), ct, Secrets.HashOf(mailToken), now);
                if (request is null)
                    return OAuthErrors.InvalidGrant;
                var session = new Session(
                    Guid.CreateVersion7(), SessionKind.Guest, null, request, clientId, thumbprint, ["link"], false, now,
                    now + SessionRules.Absolute(null), null, AccountRole.None, null);
                return (session, await BeginSessionAsync(sql, session, ct));
            },
            ct).ThenAsync(begun => IssueAsync(begun.Item1, begun.Item2, ct));
    }
}
