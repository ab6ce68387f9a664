using System.Text.RegularExpressions;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Infrastructure.Reference;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>No clause without a mechanism that exists and checks that run; no check without a clause.</summary>
public sealed partial class PolicyTests
{
    private static PolicyVersion Newest { get; } = ReadNewest();

    private static IReadOnlyList<(string Clause, string Check)> Tagged { get; } = [.. Tags()];

    [Fact]
    public void Clauses_InForce_NameAMechanismThatExists()
    {
        var types = Assemblies.All.SelectMany(assembly => assembly.GetTypes()).Select(type => type.FullName).ToHashSet(StringComparer.Ordinal);
        Newest.Clauses.Where(clause => clause.Status != ClauseStatus.Planned && !types.Contains(clause.Mechanism))
            .Select(clause => $"{clause.Id}: {clause.Mechanism}").ShouldBeEmpty();
    }

    [Fact]
    public void Checks_NameAClauseOfThePolicyThatNamesThem() => Tagged
        .Where(tag => Newest.Clauses.FirstOrDefault(clause => clause.Id == tag.Clause) is not { } clause
            || (tag.Check.Length > 0 && !clause.Checks.Contains(tag.Check) && !clause.PlannedChecks.Contains(tag.Check)))
        .Select(tag => $"{tag.Clause} {tag.Check}").Distinct().ShouldBeEmpty();

    private static IEnumerable<(string Clause, string Check)> Tags()
    {
        foreach (var path in Sources.CSharp("tests"))
            foreach (Match match in Attribute().Matches(File.ReadAllText(path)))
                yield return (match.Groups["clause"].Value, match.Groups["check"].Value);
        foreach (var path in BrowserTests())
            foreach (Match match in Tag().Matches(File.ReadAllText(path)))
                yield return (match.Groups["clause"].Value, match.Groups["check"].Value);
    }

    private static string[] BrowserTests()
    {
        var folder = Path.Combine(Sources.Root, "client", "e2e");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.ts", SearchOption.AllDirectories) : [];
    }

    private static PolicyVersion ReadNewest() => PolicyReader.Read(
        Directory.GetFiles(Path.Combine(Sources.Root, "policy"), "*.yaml").Order(StringComparer.Ordinal).Last());

    [GeneratedRegex("""\bClause\("(?<clause>[\d.]+)"(, "(?<check>T[\w.]+)")?\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    /// <summary>In the browser suite: <c>@clause-2.1 @T2.1b</c> in a test's title.</summary>
    [GeneratedRegex("""@clause-(?<clause>[\d.]*\d)( @(?<check>T[\w.]+))?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
