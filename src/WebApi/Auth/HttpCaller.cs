using System.Collections.Frozen;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.SignIn;

namespace CarTrade.WebApi.Auth;

/// <summary>Who sent this request: nobody known, until the token and its proof are accepted.</summary>
internal sealed class HttpCaller : ICaller
{
    private SessionState? state;

    private AccessToken? token;

    public Audience Audience => state?.Audience ?? Audience.Anyone;

    public Guid? AccountId => state?.AccountId;

    public Guid? SubjectId => state?.SubjectId;

    public Guid? DealerId => state?.DealerId;

    public Guid? SessionId => state is null ? null : token?.SessionId;

    public IReadOnlySet<string> Scopes => token?.Scopes ?? FrozenSet<string>.Empty;

    public DateTimeOffset? AuthenticatedAt => state?.AuthenticatedAt;

    public string? Reason { get; private set; }

    /// <summary>True where the session serves to set up a second factor and for nothing else.</summary>
    public bool EnrolmentOnly => state?.EnrolmentOnly ?? false;

    public void Accept(SessionState accepted, AccessToken by, string? reason) => (state, token, Reason) = (accepted, by, reason);
}
