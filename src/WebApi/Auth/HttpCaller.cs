using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.SignIn;

namespace CarTrade.WebApi.Auth;

/// <summary>Who sent a request whose token and proof were accepted.</summary>
internal sealed class HttpCaller(SessionState state, AccessToken token, string? reason) : ICaller
{
    public Audience Audience => state.Audience;

    public Guid? AccountId => state.AccountId;

    public Guid? SubjectId => state.SubjectId;

    public Guid? DealerId => state.DealerId;

    public Guid? SessionId => token.SessionId;

    public IReadOnlySet<string> Scopes => token.Scopes;

    public DateTimeOffset? AuthenticatedAt => state.AuthenticatedAt;

    public string? Reason => reason;
}
