using CarTrade.Domain.Privacy.Policies;
using CarTrade.Infrastructure.Reference;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>
/// No clause without a mechanism that exists and checks that run; no check without a clause. What is not kept yet says so. Only the newest
/// version is held to this: it governs all data.
/// </summary>
public sealed class PolicyTests
{
    private static PolicyVersion Newest { get; } = PolicyReader.Read(Files()[^1]);

    private static IReadOnlyList<ClauseTag> Tags { get; } = [.. CompiledChecks.Read(), .. BrowserChecks.Read()];

    private static IEnumerable<PolicyClause> InForce => Newest.Clauses.Where(clause => clause.Status != ClauseStatus.Planned);

    [Fact]
    public void Clauses_InForce_NameAMechanismThatExists()
    {
        var types = Assemblies.All.SelectMany(assembly => assembly.GetTypes()).Select(type => type.FullName).ToHashSet(StringComparer.Ordinal);
        InForce.Where(clause => !types.Contains(clause.Mechanism)).Select(clause => $"{clause.Id}: {clause.Mechanism}").ShouldBeEmpty();
    }

    [Fact]
    public void Clauses_InForce_NameChecksThatExist() => InForce
        .SelectMany(clause => clause.Checks.DefaultIfEmpty("at least one").Select(check => (clause.Id, Check: check)))
        .Where(named => !Tags.Any(tag => (tag.Clause, tag.Check) == named)).Select(named => $"{named.Id} {named.Check} has no test").ShouldBeEmpty();

    [Fact]
    public void Clauses_Planned_NameNoCheckAndSayWhichAreToCome()
    {
        Newest.Clauses.Where(clause => clause.Status == ClauseStatus.Planned && (clause.Checks.Count > 0 || clause.PlannedChecks.Count == 0))
            .Select(clause => clause.Id).ShouldBeEmpty();
        Newest.Clauses.Where(clause => clause.Status == ClauseStatus.Partial && clause.PlannedChecks.Count == 0)
            .Select(clause => clause.Id).ShouldBeEmpty("what is kept in part says what is missing");
        Newest.Clauses.Where(clause => clause.Checks.Intersect(clause.PlannedChecks, StringComparer.Ordinal).Any()).Select(clause => clause.Id).ShouldBeEmpty();
    }

    /// <summary>A tag may name a check that is still planned: part of it runs, and the policy does not claim it yet.</summary>
    [Fact]
    public void Checks_Tagged_AreNamedByTheirClause() => Tags
        .Where(tag => Newest.Clauses.FirstOrDefault(clause => clause.Id == tag.Clause) is not { } clause
            || (tag.Check.Length > 0 && !clause.Checks.Contains(tag.Check) && !clause.PlannedChecks.Contains(tag.Check)))
        .Select(tag => $"{tag.Test}: {tag.Clause} {tag.Check}").ShouldBeEmpty();

    [Fact]
    public void Checks_Tagged_AreNeverSkipped() => Tags.Where(tag => tag.Skipped).Select(tag => tag.Test).ShouldBeEmpty();

    [Fact]
    public void Checks_Tagged_AreReadFromEverySuite()
    {
        Tags.Count.ShouldBeGreaterThan(40);
        Tags.ShouldContain(tag => tag.Test.Contains(".spec.ts", StringComparison.Ordinal));
    }

    /// <summary>A published version never changes: its hash is written down beside it when it is published.</summary>
    [Fact, Clause("7", "T7a")]
    public void Versions_Published_HaveTheHashTheyWerePublishedWith() =>
        File.ReadAllLines(Path.Combine(Sources.Root, "policy", "published.sha256")).ShouldBe(
            Files().Select(path => $"{PolicyReader.Read(path).Sha256}  {Path.GetFileName(path)}"), "publish a new version; the words of an old one stay");

    private static string[] Files() => [.. Directory.GetFiles(Path.Combine(Sources.Root, "policy"), "*.yaml").Order(StringComparer.Ordinal)];
}
