using System.Diagnostics.CodeAnalysis;

namespace CarTrade.WebApi.Http;

/// <summary>An enum in a query string, written as in JSON: in camel case, read in any, and never as a number, which the framework's own binding takes.</summary>
/// <param name="Value">The value.</param>
internal readonly record struct QueryEnum<T>(T Value) : IParsable<QueryEnum<T>>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Names = Enum.GetValues<T>().Distinct()
        .ToDictionary(value => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), value => value, StringComparer.OrdinalIgnoreCase);

    public static QueryEnum<T> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"Not one of {string.Join(", ", Names.Keys)}.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QueryEnum<T> result)
    {
        var known = Names.TryGetValue(s ?? "", out var value);
        result = new(value);
        return known;
    }
}
