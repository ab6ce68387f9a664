using System.Text.Json;
using System.Text.RegularExpressions;

namespace CarTrade.WebApi.Errors;

/// <summary>Finds the name of what is wrong in the exceptions of the framework's readers, which say it in words. Never a value.</summary>
internal static partial class BadInput
{
    private const int Patience = 100;

    /// <summary>The fields at fault: missing ones by name, others by their path.</summary>
    public static IEnumerable<string> Fields(JsonException json)
    {
        var path = FieldPath.Of(json.Path ?? "$");
        var names = Missing().Match(json.Message) is { Success: true } missing ? missing.Groups["name"].Captures.Select(capture => capture.Value)
            : Named().Match(json.Message) is { Success: true } named ? [named.Groups["name"].Value]
            : Enumerable.Empty<string>();
        return names.Select(name => path.Length == 0 ? name : path == name || path.EndsWith("." + name, StringComparison.Ordinal) ? path : $"{path}.{name}")
            .DefaultIfEmpty(path);
    }

    /// <summary>The parameter that could not be read from path or query; null when that was not the fault.</summary>
    public static string? Parameter(BadHttpRequestException bad) =>
        Bound().Match(bad.Message) is { Success: true } bound ? bound.Groups["name"].Value : null;

    [GeneratedRegex("""missing required properties including: ('(?<name>[^']+)'(, )?)+""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Missing();

    [GeneratedRegex("""^(The JSON property|Duplicate property) '(?<name>[^']{1,100})'""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Named();

    [GeneratedRegex("^(Failed to bind|Required) parameter \"[^\" ]+ (?<name>\\w+)\"", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Bound();
}
