using System.Text.RegularExpressions;

namespace CarTrade.Architecture.Tests;

/// <summary>The tagged checks of the browser suite: <c>test("…", { tag: ["@clause-2.1", "@T2.1b"] }, …)</c>.</summary>
internal static partial class BrowserChecks
{
    public static IEnumerable<ClauseTag> Read()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Sources.Root, "client", "e2e"), "*.spec.ts", SearchOption.AllDirectories))
            foreach (var test in Start().Split(File.ReadAllText(path)).Skip(1))
                foreach (Match tag in Tag().Matches(test))
                    yield return new(tag.Groups["clause"].Value, tag.Groups["check"].Value, $"{Path.GetFileName(path)}: {test.Split('\n')[0]}", Dodge().IsMatch(test));
    }

    /// <summary>Where a test begins, alone or within a describe block.</summary>
    [GeneratedRegex("""^\s*test\(""", RegexOptions.Multiline, 1000)]
    private static partial Regex Start();

    [GeneratedRegex("""tag: \["@clause-(?<clause>[\d.]+)", "@(?<check>T[\w.]+)"\]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("""\.(skip|fixme|only)\(|needsStorage\(""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dodge();
}
