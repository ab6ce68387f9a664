using System.Security.Cryptography;
using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Consents;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The words of a folder, one file a version; the newest is in force, older ones are kept for whoever holds a receipt.</summary>
internal sealed class ConsentTexts : IConsentTexts
{
    private static readonly string[] Languages = ["en", "ja"];

    private readonly Func<Domain.Privacy.Policies.PolicyVersion> policy;
    private readonly Dictionary<(ConsentMatter Matter, string Language), ConsentText> current = [];
    private readonly Dictionary<string, ConsentText> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConsentText> disclosure = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ConsentText> agreement = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> clauses = new(StringComparer.Ordinal);

    private ConsentTexts(Func<Domain.Privacy.Policies.PolicyVersion> policy) => this.policy = policy;

    public static ConsentTexts Load(string folder, Func<Domain.Privacy.Policies.PolicyVersion> policy)
    {
        var texts = new ConsentTexts(policy);
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "consents"), "*.yaml").Order(StringComparer.Ordinal))
            texts.Add(ConsentFile.Read(path));
        return texts.current.Count == ConsentMatter.AllMarketing.Count * Languages.Length
            ? texts
            : throw new FormatException("The words of the consents are missing or incomplete.");
    }

    public ConsentText Of(ConsentMatter matter, string language) => matter.Kind switch
    {
        ConsentKind.Marketing => current[(matter, language)],
        ConsentKind.Disclosure => disclosure[language],
        ConsentKind.UserAgreement => agreement[language],
        _ => policy() is var version ? new(version.Version, language, version.Titles[language], version.Sha256) : throw new InvalidOperationException(),
    };

    public ConsentText? Find(string sha256) => known.GetValueOrDefault(sha256);

    public IReadOnlyList<string>? AgreementClauses(string sha256) => clauses.GetValueOrDefault(sha256);

    private void Add(ConsentFile file)
    {
        foreach (var language in Languages)
        {
            disclosure[language] = Text(file, language, file.Disclosure.Text[language]);
            agreement[language] = Text(file, language, string.Join('\n', file.Agreement.Select(clause => $"{clause.Key}. {clause.Value[language]}")));
            clauses[agreement[language].Sha256] = [.. file.Agreement.Keys];
            foreach (var matter in ConsentMatter.AllMarketing)
            {
                var topic = file.Marketing.Topics[Name(matter.Topic!.Value)][language];
                var words = file.Marketing.Text[language].Replace("{topic}", topic, StringComparison.Ordinal)
                    .Replace("{channel}", file.Marketing.Channels[Name(matter.Channel!.Value)][language], StringComparison.Ordinal);
                current[(matter, language)] = Text(file, language, words);
            }
        }
    }

    private ConsentText Text(ConsentFile file, string language, string words)
    {
        var text = new ConsentText(file.Version, language, words, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words))));
        return known[text.Sha256] = text;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>A file of words as it is written; unknown keys are refused.</summary>
internal sealed class ConsentFile
{
    public string Version { get; set; } = "";

    public MarketingEntry Marketing { get; set; } = new();

    public DisclosureEntry Disclosure { get; set; } = new();

    public Dictionary<string, Dictionary<string, string>> Agreement { get; set; } = [];

    public static ConsentFile Read(string path)
    {
        using var reader = new StreamReader(path);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build()
            .Deserialize<ConsentFile>(reader);
    }

    internal sealed class MarketingEntry
    {
        public Dictionary<string, string> Text { get; set; } = [];

        public Dictionary<string, Dictionary<string, string>> Topics { get; set; } = [];

        public Dictionary<string, Dictionary<string, string>> Channels { get; set; } = [];
    }

    internal sealed class DisclosureEntry
    {
        public Dictionary<string, string> Text { get; set; } = [];
    }
}
