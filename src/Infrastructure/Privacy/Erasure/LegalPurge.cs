using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// Cases of the legal desk three years after the disclosure: the case's key first, which kills every copy and backup of its papers and package, then the rows.
/// A crash in between leaves rows that nobody can read, and the next run takes them.
/// </summary>
internal sealed class LegalPurge(MainDatabase database, ISubjectKeys keys)
{
    private const int Most = 500;
    private static readonly string Due = $"SELECT d.id, d.key_id FROM privacy.legal_disclosures d WHERE d.closed_at IS NOT NULL AND privacy.legal_due(d.id) ORDER BY d.id LIMIT {Most}";

    /// <summary>Destroys what is due; gives the number of cases.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var purged = 0;
        while (await DueAsync(ct) is { Count: > 0 } due)
        {
            foreach (var (_, key) in due)
                await keys.DestroyAsync(key, ct);
            await using var batch = MainDatabase.Add(
                database.Batch(DbIdentity.Worker), "SELECT privacy.legal_forget($1)", new NpgsqlParameter<Guid[]> { TypedValue = [.. due.Select(row => row.Case)] });
            var gone = (await MainDatabase.ListAsync(batch, row => row.GetInt64(0), 1, ct))[0];
            if (gone == 0)
                return purged;
            purged += (int)gone;
        }

        return purged;
    }

    private async Task<IReadOnlyList<(Guid Case, SubjectKeyId Key)>> DueAsync(CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(database.Batch(DbIdentity.Worker), Due);
        return await MainDatabase.ListAsync(batch, row => (row.GetGuid(0), new SubjectKeyId(row.GetGuid(1))), Most, ct);
    }
}
