using System.Security.Cryptography;
using System.Text;
using CarTrade.Application.Abstractions;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>ES256 keys in the vault, wrapped like data keys. An advisory lock lets one instance alone make the first or the next.</summary>
internal sealed class SigningKeyStore(VaultDatabase vault, KeyEpochs epochs, TimeProvider clock) : ISigningKeyStore
{
    private const string Lock = "SELECT pg_advisory_xact_lock(hashtext('signing_keys'))";

    private const string Select =
        """
        SELECT id, key_id, epoch, wrapped, x, y, created_at, retires_at FROM signing_keys
        WHERE retires_at IS NULL OR retires_at > $1 ORDER BY retires_at DESC NULLS FIRST, created_at DESC
        """;

    private const string Insert =
        "INSERT INTO signing_keys (id, key_id, epoch, wrapped, x, y, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    public async Task<IReadOnlyList<SigningKey>> ListActiveAsync(CancellationToken ct)
    {
        await using var connection = await vault.Source.OpenConnectionAsync(ct);
        var keys = await ReadAsync(connection, ct);
        if (keys is [{ RetiresAt: null }, ..])
            return keys;
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await ExecuteAsync(connection, Lock, ct);
        keys = await ReadAsync(connection, ct);
        if (keys is not [{ RetiresAt: null }, ..])
            keys.Insert(0, await AddAsync(connection, ct));
        await transaction.CommitAsync(ct);
        return keys;
    }

    public async Task<SigningKey> RotateAsync(TimeSpan overlap, CancellationToken ct)
    {
        await using var connection = await vault.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await ExecuteAsync(connection, Lock, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        await ExecuteAsync(connection, "DELETE FROM signing_keys WHERE retires_at <= $1", ct, now);
        await ExecuteAsync(connection, "UPDATE signing_keys SET retires_at = $1 WHERE retires_at IS NULL", ct, now + overlap);
        var key = await AddAsync(connection, ct);
        await transaction.CommitAsync(ct);
        return key;
    }

    private async Task<List<SigningKey>> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Select, connection);
        command.Parameters.Add(new() { Value = clock.GetUtcNow().UtcDateTime });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var keys = new List<SigningKey>();
        while (await reader.ReadAsync(ct))
        {
            var wrapped = await reader.GetFieldValueAsync<byte[]>(3, ct);
            if (epochs.Unwrap(reader.GetInt32(2), reader.GetGuid(0), wrapped) is not { } pkcs8)
                continue;
            keys.Add(new(
                reader.GetString(1), pkcs8, await reader.GetFieldValueAsync<byte[]>(4, ct), await reader.GetFieldValueAsync<byte[]>(5, ct),
                await reader.GetFieldValueAsync<DateTimeOffset>(6, ct), await reader.GetFieldValueAsync<DateTimeOffset?>(7, ct)));
        }

        return keys;
    }

    private async Task<SigningKey> AddAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (pkcs8, point) = (pair.ExportPkcs8PrivateKey(), pair.ExportParameters(includePrivateParameters: false).Q);
        var (id, epoch, now) = (Guid.CreateVersion7(), epochs.Current, clock.GetUtcNow());
        var key = new SigningKey(Thumbprint(point.X!, point.Y!), pkcs8, point.X!, point.Y!, now, null);
        var wrapped = epochs.Wrap(epoch, id, pkcs8);
        await ExecuteAsync(connection, Insert, ct, id, key.KeyId, epoch, wrapped, key.X, key.Y, now.UtcDateTime);
        return key;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(ct);
    }

    private static string Thumbprint(byte[] x, byte[] y) => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(
        $$"""{"crv":"P-256","kty":"EC","x":"{{Base64UrlEncoder.Encode(x)}}","y":"{{Base64UrlEncoder.Encode(y)}}"}""")));
}
