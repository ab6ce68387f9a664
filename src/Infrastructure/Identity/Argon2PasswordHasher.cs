using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarTrade.Application.Identity;
using NSec.Cryptography;

namespace CarTrade.Infrastructure.Identity;

/// <summary>argon2id with 19 MiB and two passes; as many at once as there are processors, the rest wait their turn.</summary>
internal sealed class Argon2PasswordHasher : IPasswordHasher, IDisposable
{
    private const int SaltBytes = 16;

    private const int HashBytes = 32;

    private static readonly Argon2Parameters Now = new() { DegreeOfParallelism = 1, MemorySize = 19 * 1024, NumberOfPasses = 2 };

    private static readonly byte[] NobodysSalt = RandomNumberGenerator.GetBytes(SaltBytes);

    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    public async Task<string> HashAsync(string password, CancellationToken ct)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = await DeriveAsync(password, salt, Now, ct);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"$argon2id$v=19$m={Now.MemorySize},t={Now.NumberOfPasses},p=1${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");
    }

    public async Task<bool> VerifyAsync(string? hash, string password, CancellationToken ct)
    {
        if (hash is null)
        {
            await DeriveAsync(password, NobodysSalt, Now, ct);
            return false;
        }

        var parts = hash.Split('$');
        var costs = parts[3].Split(',').Select(cost => long.Parse(cost.AsSpan(2), CultureInfo.InvariantCulture)).ToArray();
        var parameters = new Argon2Parameters { MemorySize = costs[0], NumberOfPasses = costs[1], DegreeOfParallelism = (int)costs[2] };
        var derived = await DeriveAsync(password, Convert.FromBase64String(parts[4]), parameters, ct);
        return CryptographicOperations.FixedTimeEquals(derived, Convert.FromBase64String(parts[5]));
    }

    public void Dispose() => places.Dispose();

    private async Task<byte[]> DeriveAsync(string password, byte[] salt, Argon2Parameters parameters, CancellationToken ct)
    {
        var bytes = Encoding.UTF8.GetBytes(password.Normalize(NormalizationForm.FormKC));
        await places.WaitAsync(ct);
        try
        {
            return PasswordBasedKeyDerivationAlgorithm.Argon2id(parameters).DeriveBytes(bytes, salt, HashBytes);
        }
        finally
        {
            places.Release();
            CryptographicOperations.ZeroMemory(bytes);
        }
    }
}
