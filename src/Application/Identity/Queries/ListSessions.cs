using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Identity.Queries;

/// <summary>Where the caller is signed in.</summary>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin)]
public sealed record ListSessionsQuery : IQuery<IReadOnlyList<SessionDto>>;

/// <summary>One sign-in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Current">True for the one that asks.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="LastUsedAt">When it was last used, to five minutes.</param>
/// <param name="ExpiresAt">When it ends at the latest.</param>
/// <param name="SecondFactor">Whether it began with a second factor.</param>
public sealed record SessionDto(
    Guid Id, bool Current, DateTimeOffset StartedAt, DateTimeOffset LastUsedAt, DateTimeOffset ExpiresAt, bool SecondFactor);

internal sealed class ListSessionsQueryHandler(ICaller caller, ISessions sessions) : IQueryHandler<ListSessionsQuery, IReadOnlyList<SessionDto>>
{
    public async Task<ErrorOr<IReadOnlyList<SessionDto>>> Handle(ListSessionsQuery request, CancellationToken cancellationToken) =>
        (await sessions.ListAsync(caller.AccountId!.Value, cancellationToken))
            .Select(s => new SessionDto(s.Id, s.Id == caller.SessionId, s.StartedAt, s.LastUsedAt, s.ExpiresAt, s.Methods.Count > 1))
            .ToArray();
}
