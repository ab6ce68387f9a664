using System.Security.Cryptography;
using System.Text;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Makes a policy version of a file, after checking it whole.</summary>
internal static class PolicyReader
{
    public static PolicyVersion Read(string path)
    {
        var file = PolicyFile.Read(path);
        PolicyFileRules.Check(file, Path.GetFileName(path));
        var clauses = file.Clauses.Select(clause => Clause(clause, file.Languages)).ToList();
        var content = string.Join('\n', clauses.Select(Canonical).Prepend($"{file.Version} {file.EffectiveFrom.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}"));
        return new(file.Version, file.EffectiveFrom.ToUniversalTime(), file.Languages, file.Title, clauses, Hash(content));
    }

    private static PolicyClause Clause(PolicyFile.ClauseEntry entry, List<string> languages) => new(
        entry.Id,
        Words.Enum<ClauseStatus>(entry.Status),
        entry.Mechanism,
        [.. entry.Uses.Select(use => new PolicyUse(use.Purposes, use.Recipients, use.Categories))],
        entry.Checks,
        entry.PlannedChecks,
        [.. languages.Select(language => Text(language, entry.Heading[language], entry.Text[language]))]);

    private static ClauseText Text(string language, string heading, string text) => new(language, heading, text, Hash($"{heading}\n{text}"));

    private static string Canonical(PolicyClause clause) => string.Join('|',
    [
        clause.Id, clause.Status.ToString(),
        .. clause.Uses.Select(use => $"{string.Join(',', use.Purposes)}>{string.Join(',', use.Recipients)}>{string.Join(',', use.Categories)}"),
        .. clause.Texts.Select(text => $"{text.Language}:{text.Sha256}"),
    ]);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
