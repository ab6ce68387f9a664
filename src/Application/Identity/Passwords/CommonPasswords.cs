using System.Collections.Frozen;
using System.Text;

namespace CarTrade.Application.Identity.Passwords;

/// <summary>Knows the passwords that everybody tries first, and their simple disguises.</summary>
internal static class CommonPasswords
{
    /// <summary>Characters around a common password that do not make it a good one.</summary>
    private const int Padding = 8;

    private static readonly FrozenSet<string> List = Read();

    /// <summary>Whether the password is common, repeats itself, or is a common one with a little around it.</summary>
    public static bool Contains(string password)
    {
        var text = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (List.Contains(text) || IsSequence(text))
            return true;
        var unit = Unit(text);
        if (unit.Length < text.Length && (unit.Length <= 4 || List.Contains(unit)))
            return true;
        var core = text.Trim([.. text.Where(c => !char.IsLetter(c)).Distinct()]);
        return core.Length >= 4 && text.Length - core.Length <= Padding && (List.Contains(core) || List.Contains(Unit(core)));
    }

    /// <summary>Whether a word of the context (the site's name, the address) carries the password.</summary>
    public static bool LeansOn(string password, string word) =>
        word.Length >= 4 && password.Contains(word, StringComparison.OrdinalIgnoreCase) && password.Length - word.Length < Padding;

    private static string Unit(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && Enumerable.Range(0, text.Length).All(i => text[i] == text[i % length]))
                return text[..length];
        }

        return text;
    }

    private static bool IsSequence(string text) =>
        Enumerable.Range(1, text.Length - 1).All(i => text[i] - text[i - 1] == 1) || Enumerable.Range(1, text.Length - 1).All(i => text[i - 1] - text[i] == 1)
        || "01234567890123456789".Contains(text, StringComparison.Ordinal) || "qwertyuiopasdfghjklzxcvbnm".Contains(text, StringComparison.Ordinal);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("CarTrade.CommonPasswords")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line is { Length: > 0 } and not ['#', ..]).ToFrozenSet(StringComparer.Ordinal);
    }
}
