using System.Text.Json;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using ErrorOr;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Dealerships' programs in the use case's transaction.</summary>
internal sealed class ApiClients(CurrentAuth sql, IConfiguration configuration, TimeProvider clock) : IApiClients
{
    private const string Insert =
        "insert into identity.api_clients (id, dealer_id, name, scopes, suspended, created_at, expires_at) values ($1, $2, $3, $4, false, $5, $6)";

    private const string Select =
        """
        select id, name, scopes, created_at, expires_at, last_used_at, ended_at, suspended
        from identity.api_clients where dealer_id = $1 order by id desc
        """;

    private const string SelectKeys =
        """
        select k.id, k.jwk is not null, k.created_at, k.expires_at, k.last_used_at, k.ended_at, k.client_id
        from identity.api_client_keys k join identity.api_clients c on c.id = k.client_id where c.dealer_id = $1 order by k.id desc
        """;

    private const string Lock = "select 1 from identity.api_clients where id = $1 and dealer_id = $2 and ended_at is null for update";

    private const string InsertKey =
        """
        insert into identity.api_client_keys (id, client_id, jwk, secret_hash, created_at, expires_at)
        select $2, $1, $3::text, $4::bytea, $5, $6
        where (select count(*) from identity.api_client_keys where client_id = $1 and ended_at is null and expires_at > $5) < $7
        """;

    private const string EndKey =
        """
        update identity.api_client_keys k set ended_at = $4 from identity.api_clients c
        where k.id = $3 and k.client_id = $2 and c.id = $2 and c.dealer_id = $1 and k.ended_at is null
        """;

    /// <summary>Whether this deployment takes client secrets besides keys.</summary>
    public static bool TakesSecrets(IConfiguration configuration) => configuration["Dealers:AllowClientSecrets"] is not ("false" or "False");

    public Task CreateAsync(NewApiClient client, CancellationToken ct) => sql.ExecuteAsync(
        Insert, ct, client.Id, client.DealerId, client.Name, client.Scopes.ToArray(), clock.GetUtcNow(), client.ExpiresAt);

    public async Task<IReadOnlyList<ApiClient>> ListAsync(Guid dealerId, CancellationToken ct)
    {
        var keys = (await sql.ListAsync(SelectKeys, row => (Client: row.GetGuid(6), Key: ReadKey(row)), ct, dealerId)).ToLookup(key => key.Client, key => key.Key);
        return await sql.ListAsync(
            Select,
            row => new ApiClient(
                row.GetGuid(0), row.GetString(1), row.GetFieldValue<string[]>(2), row.GetFieldValue<DateTimeOffset>(3),
                row.GetFieldValue<DateTimeOffset>(4), At(row, 5), At(row, 6), row.GetBoolean(7), [.. keys[row.GetGuid(0)]]),
            ct,
            dealerId);
    }

    public async Task<ErrorOr<ApiClientKey>> AddKeyAsync(Guid dealerId, Guid clientId, string jwk, DateTimeOffset expiresAt, CancellationToken ct) =>
        PublicKey(jwk) is { } key ? await AddAsync(dealerId, clientId, key, null, expiresAt, ct) : IdentityErrors.InvalidKey;

    public async Task<ErrorOr<NewApiSecret>> AddSecretAsync(Guid dealerId, Guid clientId, DateTimeOffset expiresAt, CancellationToken ct)
    {
        if (!TakesSecrets(configuration))
            return IdentityErrors.SecretsRefused;
        var secret = Secrets.New();
        return await AddAsync(dealerId, clientId, null, Secrets.HashOf(secret), expiresAt, ct).Then(key => new NewApiSecret(key, secret));
    }

    public async Task<bool> EndKeyAsync(Guid dealerId, Guid clientId, Guid keyId, CancellationToken ct) =>
        await sql.ExecuteAsync(EndKey, ct, dealerId, clientId, keyId, clock.GetUtcNow()) == 1;

    public async Task<bool> EndAsync(Guid dealerId, Guid clientId, CancellationToken ct) => await sql.ExecuteAsync(
        "update identity.api_clients set ended_at = $3 where id = $2 and dealer_id = $1 and ended_at is null", ct, dealerId, clientId, clock.GetUtcNow()) == 1;

    public Task SetSuspendedAsync(Guid dealerId, bool suspended, CancellationToken ct) =>
        sql.ExecuteAsync("update identity.api_clients set suspended = $2 where dealer_id = $1", ct, dealerId, suspended);

    private async Task<ErrorOr<ApiClientKey>> AddAsync(
        Guid dealerId, Guid clientId, string? jwk, byte[]? secretHash, DateTimeOffset expiresAt, CancellationToken ct)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        // Two statements: what counts the keys must see those of whoever held the lock before.
        if (await sql.FirstAsync(Lock, row => row.GetInt32(0), ct, clientId, dealerId) != 1)
            return CommonErrors.NotFound;
        var rows = await sql.ExecuteAsync(InsertKey, ct, clientId, id, jwk, secretHash, now, expiresAt, (long)IApiClients.MaximumKeys);
        return rows == 1 ? new ApiClientKey(id, jwk is null ? "secret" : "jwk", now, expiresAt, null, null) : IdentityErrors.TooManyKeys;
    }

    private static string? PublicKey(string jwk)
    {
        try
        {
            var key = new JsonWebKey(jwk);
            if (key is not { Kty: "EC", Crv: "P-256", D: null or "" })
                return null;
            var point = (X: Base64UrlEncoder.DecodeBytes(key.X), Y: Base64UrlEncoder.DecodeBytes(key.Y));
            using var tried = System.Security.Cryptography.ECDsa.Create(new System.Security.Cryptography.ECParameters
            {
                Curve = System.Security.Cryptography.ECCurve.NamedCurves.nistP256,
                Q = new() { X = point.X, Y = point.Y },
            });
            return JsonSerializer.Serialize(new { kty = "EC", crv = "P-256", x = key.X, y = key.Y });
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static ApiClientKey ReadKey(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetBoolean(1) ? "jwk" : "secret", row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3), At(row, 4), At(row, 5));

    private static DateTimeOffset? At(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
