namespace CarTrade.Application.Abstractions;

/// <summary>A page of a keyset listing.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">What to send as <c>after</c> for the next page, or null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Limits of every listing.</summary>
public static class PageLimits
{
    /// <summary>Rows given when none are asked for.</summary>
    public const int Default = 20;

    /// <summary>The most rows that one page holds.</summary>
    public const int Maximum = 100;
}

/// <summary>Makes pages from one row more than asked for.</summary>
public static class Page
{
    /// <summary>Cuts the extra row off; it only tells that there is a next page.</summary>
    public static Page<T> Of<T>(List<T> rows, int limit, Func<T, string> cursor)
    {
        if (rows.Count <= limit)
            return new(rows, null);
        rows.RemoveAt(limit);
        return new(rows, cursor(rows[^1]));
    }
}
