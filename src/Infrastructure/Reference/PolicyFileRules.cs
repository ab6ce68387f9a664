using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Reference;

/// <summary>What a policy file must fulfil before the program starts with it.</summary>
internal static class PolicyFileRules
{
    public static void Check(PolicyFile file, string name)
    {
        Require(!string.IsNullOrWhiteSpace(file.Version) && file.EffectiveFrom != default, name, "version and effectiveFrom are needed");
        Require(file.Languages.Contains("en") && file.Languages.Contains("ja"), name, "English and Japanese are needed");
        Require(Same(file.Title.Keys, file.Languages), name, "the title is needed in every language");
        Require(file.Clauses.Select(clause => clause.Id).SequenceEqual(PolicyClause.Ids, StringComparer.Ordinal), name, "the clauses must be 1.1 to 8, all and in order");
        foreach (var clause in file.Clauses)
            Check(clause, file.Languages, $"{name}, clause {clause.Id}");
    }

    private static void Check(PolicyFile.ClauseEntry clause, List<string> languages, string name)
    {
        var status = Words.Enum<ClauseStatus>(clause.Status);
        Require(Enum.IsDefined(status), name, "the status is needed");
        Require(Same(clause.Heading.Keys, languages) && Same(clause.Text.Keys, languages), name, "heading and text are needed in every language");
        Require(clause.Heading.Values.Concat(clause.Text.Values).All(text => !string.IsNullOrWhiteSpace(text)), name, "a text is empty");
        Require(clause.Mechanism.StartsWith("CarTrade.", StringComparison.Ordinal), name, "the mechanism is needed");
        Require(clause.Checks.Concat(clause.PlannedChecks).All(check => check.StartsWith('T')), name, "a check is named T…");
        Require(status == ClauseStatus.Planned || clause.Checks.Count > 0, name, "what is enforced has a check");
        foreach (var use in clause.Uses)
        {
            Require(use.Categories.TrueForAll(Names<DataCategory>), name, "a category is unknown");
            Require(status == ClauseStatus.Planned || (use.Purposes.TrueForAll(Names<Purpose>) && use.Recipients.TrueForAll(Names<RecipientKind>)),
                name, "a purpose or recipient is unknown to the gate");
        }
    }

    private static bool Names<T>(string word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value);

    private static bool Same(IEnumerable<string> left, IEnumerable<string> right) => left.ToHashSet(StringComparer.Ordinal).SetEquals(right);

    private static void Require(bool condition, string where, string what)
    {
        if (!condition)
            throw new FormatException($"{where}: {what}.");
    }
}
