using CarTrade.Domain.Reference.Rates;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The shipped rates, and the last table made of them and of the uploads; a table lives for a minute.</summary>
internal sealed class RateShelf(string folder, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private readonly Lazy<IReadOnlyList<RateObservation>> shipped = new(() => RateFile.Read(folder));
    private volatile Shelved? last;

    /// <summary>The table of the day, while it is fresh.</summary>
    public RateTable? Find(DateOnly day) =>
        last is { } known && known.Table.On == day && clock.GetUtcNow() - known.At < Fresh ? known.Table : null;

    /// <summary>Makes the day's table.</summary>
    public RateTable Put(DateOnly day, IEnumerable<RateObservation> uploaded)
    {
        var table = RateTable.At(shipped.Value.Concat(uploaded), day);
        last = new(table, clock.GetUtcNow());
        return table;
    }

    private sealed record Shelved(RateTable Table, DateTimeOffset At);
}
