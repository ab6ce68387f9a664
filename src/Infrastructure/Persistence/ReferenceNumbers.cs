using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>
/// References from a sequence a prefix and year. Takes a block at a time, so that most references cost no round trip; and twice as many
/// blocks as the last time where those were used up within a second, because everybody waits for the commit that takes them.
/// </summary>
internal sealed class ReferenceNumbers(MainDatabase database, TimeProvider clock) : IReferenceNumbers, IDisposable
{
    private const string Sql = "SELECT reference.next_block($1, $2) FROM generate_series(1, $3)";

    private const int MostBlocks = 16;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>As many numbers as <c>reference.next_block</c> hands out.</summary>
    private const int BlockSize = 10;

    private readonly Dictionary<(string Prefix, int Year), Supply> supplies = [];
    private readonly SemaphoreSlim gate = new(1);

    public async Task<string> NextAsync(string prefix, CancellationToken ct)
    {
        var series = (prefix, clock.GetUtcNow().Year);
        await gate.WaitAsync(ct);
        try
        {
            if (!supplies.TryGetValue(series, out var supply))
                supplies[series] = supply = new();
            if (supply.Numbers.Count == 0)
                await FillAsync(supply, prefix, series.Year, ct);
            return HumanReference.Create(prefix, series.Year, supply.Numbers.Dequeue()).Value;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task FillAsync(Supply supply, string prefix, int year, CancellationToken ct)
    {
        var blocks = supply.Blocks > 0 && clock.GetElapsedTime(supply.FilledAt) < Soon ? Math.Min(supply.Blocks * 2, MostBlocks) : 1;
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker),
            Sql,
            new NpgsqlParameter<string> { TypedValue = prefix },
            new NpgsqlParameter<int> { TypedValue = year },
            new NpgsqlParameter<int> { TypedValue = blocks });
        foreach (var first in await MainDatabase.ListAsync(batch, row => row.GetInt64(0), blocks, ct))
        {
            for (var number = first; number < first + BlockSize; number++)
                supply.Numbers.Enqueue(number);
        }

        (supply.Blocks, supply.FilledAt) = (blocks, clock.GetTimestamp());
    }

    /// <summary>Numbers taken and not yet given out.</summary>
    private sealed class Supply
    {
        public Queue<long> Numbers { get; } = new();

        public int Blocks { get; set; }

        public long FilledAt { get; set; }
    }
}
