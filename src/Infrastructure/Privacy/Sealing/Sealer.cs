using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Sealing;

/// <summary>Seals under a key that the vault has committed. Sealing under a destroyed key is a bug of the caller and throws.</summary>
internal sealed class Sealer(DataKeys keys) : ISealer
{
    public async Task<Sealed<T>> SealAsync<T>(T value, SubjectKeyId key, SealedAt at, CancellationToken ct)
    {
        if (at.Row == Guid.Empty)
            throw new ArgumentException("The row needs its id before a value of it is sealed.", nameof(at));
        var plain = JsonSerializer.SerializeToUtf8Bytes(value, SealedJson.Options);
        try
        {
            var blob = await keys.FindAsync(key, ct) is { } open ? SealedBlob.Seal(open, at, plain) : null;
            return new(blob ?? throw new InvalidOperationException("The key to seal under is destroyed."));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }
}
