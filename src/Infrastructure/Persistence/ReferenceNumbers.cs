using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>References from a sequence a prefix and year. Takes a block at a time, so that most references cost no round trip.</summary>
internal sealed class ReferenceNumbers(MainDatabase database, TimeProvider clock) : IReferenceNumbers, IDisposable
{
    private const string Sql = "SELECT reference.next_block($1, $2)";

    /// <summary>As many numbers as <c>reference.next_block</c> hands out.</summary>
    private const int BlockSize = 10;

    private readonly Dictionary<(string Prefix, int Year), (long Next, long End)> blocks = [];
    private readonly SemaphoreSlim gate = new(1);

    public async Task<string> NextAsync(string prefix, CancellationToken ct)
    {
        var series = (prefix, clock.GetUtcNow().Year);
        await gate.WaitAsync(ct);
        try
        {
            var (next, end) = blocks.GetValueOrDefault(series);
            if (next == end)
            {
                next = await BlockAsync(prefix, series.Year, ct);
                end = next + BlockSize;
            }

            blocks[series] = (next + 1, end);
            return HumanReference.Create(prefix, series.Year, next).Value;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<long> BlockAsync(string prefix, int year, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker), Sql, new NpgsqlParameter<string> { TypedValue = prefix }, new NpgsqlParameter<int> { TypedValue = year });
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        await reader.ReadAsync(ct);
        return reader.GetInt64(0);
    }
}
