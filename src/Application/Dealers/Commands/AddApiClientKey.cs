using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Adds a public key to an API client, or makes a secret when no key is sent. Two live at once, so that one can replace the other.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Jwk">Public key as JWK: EC, P-256. Left out, a secret is made.</param>
/// <param name="ExpiresAt">When it ends, within a year and not after the client.</param>
[Access(Audience.DealerOwner, Audience.DealerIntegrations)]
public sealed record AddApiClientKeyCommand(Guid ClientId, JsonElement? Jwk, DateTimeOffset ExpiresAt) : ICommand<NewKeyDto>;

/// <summary>A new key or secret.</summary>
/// <param name="Id">Its id; for a key the <c>kid</c> of assertions.</param>
/// <param name="Kind"><c>jwk</c> or <c>secret</c>.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="Secret">The secret, shown this once.</param>
public sealed record NewKeyDto(Guid Id, string Kind, DateTimeOffset ExpiresAt, string? Secret)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "new key";
}

/// <summary>The count of living keys is kept where they are stored.</summary>
internal sealed class AddApiClientKeyHandler(IApiClients clients, OwnClients own) : ICommandHandler<AddApiClientKeyCommand, NewKeyDto>
{
    /// <summary>The client's end was rounded when it was stored; the same instant sent again is not after it.</summary>
    private static readonly TimeSpan StoredPrecision = TimeSpan.FromMilliseconds(1);

    public async Task<ErrorOr<NewKeyDto>> Handle(AddApiClientKeyCommand request, CancellationToken cancellationToken)
    {
        var client = await own.FindAsync(request.ClientId, cancellationToken);
        if (client.IsError)
            return client.Errors;
        if (!own.IsUsable(request.ExpiresAt) || request.ExpiresAt - client.Value.ExpiresAt > StoredPrecision)
            return DealerRefusals.LifeTooLong;
        return request.Jwk is { ValueKind: not JsonValueKind.Null } jwk
            ? await clients.AddKeyAsync(own.Dealer, request.ClientId, jwk.GetRawText(), request.ExpiresAt, cancellationToken)
                .Then(key => new NewKeyDto(key.Id, key.Kind, key.ExpiresAt, null))
            : await clients.AddSecretAsync(own.Dealer, request.ClientId, request.ExpiresAt, cancellationToken)
                .Then(made => new NewKeyDto(made.Key.Id, made.Key.Kind, made.Key.ExpiresAt, made.Secret));
    }
}
