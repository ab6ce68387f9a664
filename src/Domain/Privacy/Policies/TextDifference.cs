using System.Text.RegularExpressions;

namespace CarTrade.Domain.Privacy.Policies;

/// <summary>How the words of a clause differ in one language, for people to read.</summary>
/// <param name="Language">The language.</param>
/// <param name="Parts">The words in order: what stayed, what went, what came.</param>
public sealed partial record TextDifference(string Language, IReadOnlyList<TextPart> Parts)
{
    internal static IReadOnlyList<TextDifference> Between(PolicyClause? before, PolicyClause? after)
    {
        var languages = Texts(before).Concat(Texts(after)).Select(text => text.Language).Distinct(StringComparer.Ordinal);
        return [.. from language in languages
                   let old = Words(before, language)
                   let now = Words(after, language)
                   where old != now
                   select new TextDifference(language, Compare(Tokens(old), Tokens(now)))];
    }

    private static IReadOnlyList<ClauseText> Texts(PolicyClause? clause) => clause?.Texts ?? [];

    private static string Words(PolicyClause? clause, string language) =>
        Texts(clause).FirstOrDefault(text => text.Language == language) is { } text ? $"{text.Heading}\n{text.Text}" : "";

    /// <summary>Words with the space after them; Japanese has no spaces, so there each character stands alone.</summary>
    private static string[] Tokens(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    /// <summary>The longest common subsequence stays.</summary>
    private static List<TextPart> Compare(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var parts = new List<TextPart>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (i, j) = (Add(parts, TextChange.Kept, old[i]) + i, j + 1);
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
                i += Add(parts, TextChange.Removed, old[i]);
            else
                j += Add(parts, TextChange.Added, now[j]);
        }

        return parts;
    }

    private static int Add(List<TextPart> parts, TextChange change, string token)
    {
        if (parts is [.., var last] && last.Change == change)
            parts[^1] = last with { Text = last.Text + token };
        else
            parts.Add(new(change, token));
        return 1;
    }

    [GeneratedRegex(@"[\x21-\x7E]+\s*|\s+|.", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}

/// <summary>Some words.</summary>
/// <param name="Change">What became of them.</param>
/// <param name="Text">The words.</param>
public sealed record TextPart(TextChange Change, string Text);

/// <summary>What became of words.</summary>
public enum TextChange
{
    /// <summary>They stayed.</summary>
    Kept,

    /// <summary>They went.</summary>
    Removed,

    /// <summary>They came.</summary>
    Added,
}
