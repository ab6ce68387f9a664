using CarTrade.Application.Identity.Commands;
using CarTrade.Application.Identity.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The accounts of the operator's staff, and signing anybody out.</summary>
internal static class AdminAccountEndpoints
{
    private const string Path = "/admin/accounts";

    public static void MapAdminAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup(Path).WithGroupName("admin").WithTags("Accounts");

        accounts.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListAdminAccountsQuery(), ct).ToOk())
            .Sends<ListAdminAccountsQuery>()
            .WithSummary("The accounts of the operator's staff");

        accounts.MapPost("", (NewAdminAccount account, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CreateAdminAccountCommand(account.Email, account.Language, http.IdempotencyKey()), ct).ToCreated(Map.Base + Path))
            .Sends<CreateAdminAccountCommand>()
            .WithSummary("Invite a member of staff by mail. The sign-in must be fresh");

        accounts.MapDelete("/{id:guid}/sessions", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new EndAccountSessionsCommand(id), ct).ToNoContent())
            .Sends<EndAccountSessionsCommand>()
            .WithSummary("Sign an account out everywhere");
    }
}

/// <summary>A member of staff to be invited.</summary>
/// <param name="Email">The address.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
internal sealed record NewAdminAccount(string Email, string Language);
