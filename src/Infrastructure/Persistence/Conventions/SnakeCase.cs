using System.Text.RegularExpressions;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>Names of the database from names of the code: <c>YearFrom</c> becomes <c>year_from</c>.</summary>
internal static partial class SnakeCase
{
    public static string Of(string name) => Borders().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Borders();
}
