namespace CarTrade.Infrastructure.Seeding;

/// <summary>Chance that repeats: the same series and number throw the same. Not for secrets.</summary>
internal sealed class Dice(string series, int number)
{
    private readonly Random random = new(Seed(series, number));

    public int Between(int from, int to) => random.Next(from, to + 1);

    public double Between(double from, double to) => from + ((to - from) * random.NextDouble());

    public bool Chance(double probability) => random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>Picks by weight.</summary>
    public T Pick<T>(IReadOnlyList<(T Value, int Weight)> from)
    {
        var left = random.Next(from.Sum(entry => entry.Weight));
        foreach (var (value, weight) in from)
        {
            if ((left -= weight) < 0)
                return value;
        }

        return from[^1].Value;
    }

    /// <summary>Around zero, mostly within one either way.</summary>
    public double Normal() => random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 3;

    // String.GetHashCode differs from run to run; FNV-1a does not.
    private static int Seed(string series, int number)
    {
        var hash = 2166136261u;
        foreach (var letter in series)
            hash = (hash ^ letter) * 16777619u;
        return (int)(((hash ^ (uint)number) * 16777619u) & int.MaxValue);
    }
}
