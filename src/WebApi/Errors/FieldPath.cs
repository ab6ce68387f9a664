using System.Text;

namespace CarTrade.WebApi.Errors;

/// <summary>Brings every spelling of a property's path to the JSON field's own name: <c>Wish.YearFrom</c>, <c>$.wish.yearFrom</c> → <c>wish.yearFrom</c>.</summary>
internal static class FieldPath
{
    public static string Of(string path)
    {
        var text = path.StartsWith("$.", StringComparison.Ordinal) ? path.AsSpan(2) : path is "$" ? [] : path.AsSpan();
        var result = new StringBuilder(text.Length);
        var start = true;
        foreach (var c in text)
        {
            result.Append(start ? char.ToLowerInvariant(c) : c);
            start = c == '.';
        }

        return result.ToString();
    }
}
