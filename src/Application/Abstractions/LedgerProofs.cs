namespace CarTrade.Application.Abstractions;

/// <summary>Gives the proofs that anybody can check against a signed checkpoint.</summary>
public interface ILedgerProofs
{
    /// <summary>That an entry is in the newest checkpoint of its ledger; null while it is not sequenced, or is not there.</summary>
    Task<LedgerInclusion?> InclusionAsync(string ledger, Guid entryId, CancellationToken ct);

    /// <summary>That the first size's tree begins the second's: the hashes of RFC 9162, 2.1.4.</summary>
    Task<IReadOnlyList<string>> ConsistencyAsync(string ledger, long first, long second, CancellationToken ct);

    /// <summary>The public key that checkpoints are signed with, as C2SP writes it.</summary>
    string VerifierKey { get; }
}

/// <summary>Proof that an entry is in a ledger.</summary>
/// <param name="Position">Its place, from zero.</param>
/// <param name="Leaf">Its leaf hash, Base64.</param>
/// <param name="Hashes">The path to the root, Base64, lowest first (RFC 9162, 2.1.3).</param>
/// <param name="Checkpoint">The signed note whose size and root it leads to.</param>
/// <param name="EntryId">The entry. The leaf is SHA-256 over a zero byte, this id (16 bytes), the transaction (8 bytes, highest first) and the commitment.</param>
/// <param name="Transaction">Number of the database's transaction that it was written in, decimal.</param>
/// <param name="Commitment">SHA-256 over the salt and the content, Base64.</param>
/// <param name="Salt">256 random bits, Base64; absent once they are destroyed: the proof holds without them, and says nothing any more.</param>
/// <param name="Content">The entry as it was committed to, byte for byte; absent with the salt.</param>
public sealed record LedgerInclusion(
    long Position, string Leaf, IReadOnlyList<string> Hashes, string Checkpoint, Guid EntryId, string Transaction, string Commitment, string? Salt, string? Content);

/// <summary>Recomputes whole ledgers: every row, every hash, every signature, and the copies of checkpoints outside.</summary>
public interface ILedgerVerifier
{
    /// <summary>Verifies every ledger.</summary>
    Task<IReadOnlyList<LedgerReport>> VerifyAsync(CancellationToken ct);
}

/// <summary>What a verification found.</summary>
/// <param name="Ledger">Which ledger.</param>
/// <param name="Size">Entries under a checkpoint.</param>
/// <param name="Pending">Committed entries that await the next checkpoint.</param>
/// <param name="Findings">What does not hold, with the row that it is about; empty when all holds.</param>
public sealed record LedgerReport(string Ledger, long Size, long Pending, IReadOnlyList<string> Findings);
