using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Persistence;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Proofs from the stored subtrees: as many rows as the tree is high. Hashes say nothing about anybody, so anyone may have them.</summary>
internal sealed class LedgerProofs(MainDatabase database, CheckpointSigner signer) : ILedgerProofs
{
    public string VerifierKey => signer.VerifierKey;

    public Task<LedgerInclusion?> InclusionAsync(string ledger, Guid entryId, CancellationToken ct) =>
        WithAsync<LedgerInclusion?>(ledger, async session =>
        {
            if (await session.NewestAsync(entryId, ct) is not { } entry)
                return null;
            var hashes = await HashesAsync(session, Merkle.InclusionPath(entry.Position, entry.Size), ct);
            var known = entry.Salt.Length > 0;
            return new(
                entry.Position, Convert.ToBase64String(entry.Leaf), hashes, entry.Note, entryId, entry.Xid, Convert.ToBase64String(entry.Commitment),
                known ? Convert.ToBase64String(entry.Salt) : null, known ? entry.Content : null);
        }, ct);

    public Task<IReadOnlyList<string>> ConsistencyAsync(string ledger, long first, long second, CancellationToken ct) =>
        WithAsync(ledger, session => HashesAsync(session, Merkle.ConsistencyPath(first, second), ct), ct);

    private static async Task<IReadOnlyList<string>> HashesAsync(LedgerSession session, IReadOnlyList<LeafRange> path, CancellationToken ct)
    {
        var nodes = await session.NodesAsync(path.SelectMany(range => range.Subtrees()), ct);
        return [.. path.Select(range => Convert.ToBase64String(range.Hash(node => nodes[node])))];
    }

    private async Task<T> WithAsync<T>(string ledger, Func<LedgerSession, Task<T>> work, CancellationToken ct)
    {
        await using var connection = await database.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var session = new LedgerSession(connection, transaction, LedgerDefinition.All.First(known => known.Name == ledger));
        await session.IdentifyAsync(ct);
        return await work(session);
    }
}
