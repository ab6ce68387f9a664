using System.Text.Json;
using CarTrade.Application.Dealers.Commands;
using CarTrade.Application.Dealers.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>A dealership's programs and their keys; for its owners and integrations people.</summary>
internal static class DealerClientEndpoints
{
    private const string Path = "/dealer/clients";

    public static void MapDealerClients(this IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup(Path).WithGroupName("dealer").WithTags("API clients");

        clients.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListApiClientsQuery(), ct).ToOk())
            .Sends<ListApiClientsQuery>()
            .WithSummary("API clients, their keys, and when each was last used");

        clients.MapPost("", (ApiClientBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CreateApiClientCommand(body.Name, body.Scopes, body.ExpiresAt, http.IdempotencyKey()), ct).ToCreated(Map.Base + Path))
            .Sends<CreateApiClientCommand>()
            .WithSummary("Open an API client; its id is the OAuth client id");

        clients.MapPost("/{id:guid}/keys", (Guid id, ApiKeyBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AddApiClientKeyCommand(id, body.Jwk, body.ExpiresAt), ct).ToOk())
            .Sends<AddApiClientKeyCommand>()
            .WithSummary("Add a public key, or get a secret that is shown this once; two live at once");

        clients.MapDelete("/{id:guid}/keys/{keyId:guid}", (Guid id, Guid keyId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new EndApiClientKeyCommand(id, keyId), ct).ToNoContent())
            .Sends<EndApiClientKeyCommand>()
            .WithSummary("End a key or secret");

        clients.MapDelete("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new EndApiClientCommand(id), ct).ToNoContent())
            .Sends<EndApiClientCommand>()
            .WithSummary("End an API client with all its keys");
    }
}

/// <summary>A program of the dealership.</summary>
/// <param name="Name">What the dealership calls it.</param>
/// <param name="Scopes">What it may do: <c>requests:read</c>, <c>leads:read</c>, <c>offers:write</c>.</param>
/// <param name="ExpiresAt">When it ends, within a year.</param>
internal sealed record ApiClientBody(string Name, IReadOnlyList<string> Scopes, DateTimeOffset ExpiresAt);

/// <summary>A key to be added.</summary>
/// <param name="ExpiresAt">When it ends, within a year and not after the client.</param>
/// <param name="Jwk">Public key as JWK (kty EC, crv P-256, x, y). Left out, a secret is made and shown this once.</param>
internal sealed record ApiKeyBody(DateTimeOffset ExpiresAt, JsonElement? Jwk = null);
