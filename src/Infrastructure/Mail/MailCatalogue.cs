using System.Collections.Frozen;
using System.Reflection;

namespace CarTrade.Infrastructure.Mail;

/// <summary>The templates that this program carries, each compiled when first used.</summary>
internal sealed class MailCatalogue
{
    public const string English = "en";
    public const string Japanese = "ja";

    private const string Root = "mail/";
    private const string Extension = ".mail";

    private readonly FrozenDictionary<(string Language, string Name), Lazy<MailTemplate>> templates;

    public MailCatalogue()
    {
        Style = Read(Root + "mail.css");
        var page = Read(Root + "page.html").Replace("@style", Style, StringComparison.Ordinal);
        templates = Languages.SelectMany(language => Names(language).Select(name => (Language: language, Name: name)))
            .ToFrozenDictionary(key => key, key => new Lazy<MailTemplate>(() => new MailTemplate(Source(key.Language, key.Name), page)));
    }

    public static IReadOnlyList<string> Languages { get; } = [English, Japanese];

    public string Style { get; }

    /// <summary>The template in the language, or in English where the language is not one of ours.</summary>
    public MailTemplate Find(string name, string language) => templates[(LanguageOf(language), name)].Value;

    public static string LanguageOf(string language) => language == Japanese ? Japanese : English;

    public static IEnumerable<string> Names(string language) => Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{Root}{language}/", StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name))
        .Where(name => name != "frame");

    public static MailBlocks Source(string language, string name) =>
        MailBlocks.Parse(Read($"{Root}{language}/{name}{Extension}")).Within(MailBlocks.Parse(Read($"{Root}{language}/frame{Extension}")));

    private static Assembly Assembly => typeof(MailCatalogue).Assembly;

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
