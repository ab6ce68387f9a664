using CarTrade.Application.Abstractions;
using CarTrade.Domain.Identity;
using ErrorOr;

namespace CarTrade.Application.Identity.Queries;

/// <summary>The accounts of the operator's staff; no addresses.</summary>
[Access(Audience.Admin)]
public sealed record ListAdminAccountsQuery : IQuery<IReadOnlyList<AdminAccountDto>>;

/// <summary>An account of the operator's staff.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Whether it can be signed in to.</param>
/// <param name="HasTotp">Whether its authenticator app is set up.</param>
/// <param name="CreatedAt">When it was opened.</param>
public sealed record AdminAccountDto(Guid Id, AccountStatus Status, bool HasTotp, DateTimeOffset CreatedAt);

internal sealed class ListAdminAccountsQueryHandler(IAccounts accounts) : IQueryHandler<ListAdminAccountsQuery, IReadOnlyList<AdminAccountDto>>
{
    public async Task<ErrorOr<IReadOnlyList<AdminAccountDto>>> Handle(ListAdminAccountsQuery request, CancellationToken cancellationToken) =>
        (await accounts.ListAdminsAsync(cancellationToken)).Select(a => new AdminAccountDto(a.Id, a.Status, a.HasTotp, a.CreatedAt)).ToArray();
}
