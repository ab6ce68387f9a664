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
