using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using CarTrade.Application;
using CarTrade.Domain.Common;
using CarTrade.WebApi.Errors;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>The catalogues of refusals: codes are stable words, each with one meaning, and all are listed for callers.</summary>
public sealed partial class ErrorCodeTests
{
    private static readonly (string Code, int Status, string Meaning)[] OfHttp =
    [
        ("auth.invalid_dpop_proof", 401, "The proof of possession is not right."),
        ("auth.invalid_token", 401, "The access token or its proof is not valid here."),
        ("auth.use_dpop_nonce", 401, "Sign the proof with the nonce of this response."),
        ("conflict.changed_meanwhile", 409, "It was changed at the same moment. Read it again."),
        ("conflict.duplicate", 409, "The same thing exists already."),
        ("internal_error", 500, "A fault of ours; the trace id finds it."),
        ("json.invalid", 400, "The JSON is not what this operation takes: unknown, duplicate, missing or mistyped field."),
        ("query.repeated", 400, "Send this query parameter once."),
        ("rate_limited", 429, "Too many requests. Wait a moment."),
        ("request.malformed", 400, "The request could not be read."),
        ("request.method_not_allowed", 405, "There is no such method here."),
        ("request.too_large", 413, "The body is larger than allowed here."),
        ("request.unsupported_media_type", 415, "Send the media type that the documentation names."),
        ("service.unavailable", 503, "Try again in a moment."),
        ("validation.failed", 400, "Some fields are not right."),
    ];

    /// <summary>Codes that the validators spell out, with their text; those that name a catalogue's are in the catalogue.</summary>
    private static IEnumerable<(string Code, int Status, string Meaning)> OfValidators =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Application"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Spelled().Matches(File.ReadAllText(file))).Select(match => (match.Groups["code"].Value, 400, Text(match.Groups["text"].Value)));

    private static IEnumerable<(string Catalogue, Error Error)> Catalogued =>
        new[] { typeof(ValueErrors).Assembly, typeof(ApplicationMarker).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: true, IsSealed: true } && (type.Name.EndsWith("Errors", StringComparison.Ordinal) || type.Name.EndsWith("Refusals", StringComparison.Ordinal)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(method => method.ReturnType == typeof(Error) && !method.IsPrivate)
                .Select(method => (type.Name, (Error)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!)));

    [Fact]
    public void Codes_HaveOneMeaningEach()
    {
        var codes = Catalogued.ToList();

        codes.Count.ShouldBeGreaterThan(100);
        codes.GroupBy(one => (one.Error.Code, Field(one.Error))).Where(group => group.Select(one => (Problems.StatusOf(one.Error), one.Error.Description)).Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(one => one.Catalogue))}").ShouldBeEmpty();
        codes.Select(one => one.Error.Code).ShouldAllBe(code => Regex.IsMatch(code, "^[a-z][a-z_]*(\\.[a-z][a-z_]*)?$"));
    }

    [Fact]
    public void Document_IsTheCommittedOne()
    {
        var text = new StringBuilder("""
            # Codes of refusals

            Every refusal is `application/problem+json` (RFC 9457) with a `code` of this list, which never changes its meaning; texts may. Where fields are at fault,
            `errors` maps their JSON paths to lists of `{code, message}`; with several, the problem's own code is `validation.failed`. The token endpoint answers
            with `error` as RFC 6749 says. Generated: `make docs`; a test compares it with the program.

            | code | status | meaning |
            | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var (code, status, meaning) in Catalogued.Select(one => (one.Error.Code, Status: Problems.StatusOf(one.Error), Meaning: one.Error.Description)).Concat(OfHttp).Concat(OfValidators).DistinctBy(row => (row.Code, row.Status, row.Meaning))
            .OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Status).ThenBy(row => row.Meaning, StringComparer.Ordinal))
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{code}` | {status} | {meaning} |\n");
        Generated.ShouldBeCommitted("errors.md", text.ToString());
    }

    private static string Text(string text) => text.Length > 0 ? text : "Not what this field takes.";

    private static string? Field(Error error) => error.Metadata?.GetValueOrDefault("field") as string;

    private static object? Sample(Type type) =>
        type == typeof(string) ? "…"
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : type.IsInterface ? null
        : RuntimeHelpers.GetUninitializedObject(type);

    [GeneratedRegex("""WithErrorCode\("(?<code>[a-z_.]+)"\)(\s*\.WithMessage\("(?<text>[^"]+)"\))?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spelled();
}
