using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Identity.SignIn;

/// <summary>Whether sessions and programs still may act: cached, and dropped within a second of a change on any instance.</summary>
public interface ISessionStates
{
    /// <summary>State of a session, or null when it is over.</summary>
    ValueTask<SessionState?> OfSessionAsync(Guid sessionId, CancellationToken ct);

    /// <summary>State of a dealership's program, or null when it is over or suspended.</summary>
    ValueTask<SessionState?> OfClientAsync(Guid clientId, CancellationToken ct);
}

/// <summary>What a living session or program may do.</summary>
/// <param name="Audience">Which kind of caller.</param>
/// <param name="AccountId">The account, or the program.</param>
/// <param name="SubjectId">The member, dealer person, or for a guest the purchase request.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="Scopes">Scopes of a program's registration.</param>
/// <param name="AuthenticatedAt">When the person last proved who they are.</param>
/// <param name="ExpiresAt">When it ends at the latest.</param>
/// <param name="EnrolmentOnly">True where it serves to set up a second factor and for nothing else.</param>
public sealed record SessionState(
    Audience Audience,
    Guid? AccountId,
    Guid? SubjectId,
    Guid? DealerId,
    IReadOnlySet<string> Scopes,
    DateTimeOffset AuthenticatedAt,
    DateTimeOffset ExpiresAt,
    bool EnrolmentOnly);
