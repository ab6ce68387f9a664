namespace CarTrade.Application.Identity;

/// <summary>Hashes passwords with argon2id; at most as many at once as the machine has processors.</summary>
public interface IPasswordHasher
{
    /// <summary>A hash in PHC form, which names its own parameters.</summary>
    Task<string> HashAsync(string password, CancellationToken ct);

    /// <summary>Whether the password has the hash. Without a hash it takes the same time and says no.</summary>
    Task<bool> VerifyAsync(string? hash, string password, CancellationToken ct);
}
