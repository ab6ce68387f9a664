using CarTrade.Domain.Privacy.Policies;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class PolicyDifferenceTests
{
    [Fact, Clause("7", "T7a")]
    public void Between_RecipientAdded_NamesTheUseAndNothingElse()
    {
        var difference = PolicyDifference.Between(Version("a", Clause("3.3", "x", "dealer")), Version("b", Clause("3.3", "x", "dealer", "bank")));
        var clause = difference.Clauses.ShouldHaveSingleItem();
        clause.Added.ShouldBe([new PermittedUse("completeSale", "bank", "membersInformation")]);
        (clause.Removed.Count, clause.Texts.Count, difference.Widens, difference.Narrows).ShouldBe((0, 0, true, false));
        difference.Categories.ShouldBe(["membersInformation"]);
    }

    [Fact, Clause("7", "T7a")]
    public void Between_PlannedClauseComesIntoForce_IsAnAddition()
    {
        var planned = Clause("3.6", "x", "system") with { Status = ClauseStatus.Planned };
        var difference = PolicyDifference.Between(Version("a", planned), Version("b", planned with { Status = ClauseStatus.Enforced }));
        difference.Widens.ShouldBeTrue();
        PolicyDifference.Between(Version("b", planned with { Status = ClauseStatus.Enforced }), Version("a", planned)).Narrows.ShouldBeTrue();
    }

    [Theory]
    [InlineData("We keep it for three years.", "We keep it for two years.", "three ", "two ")]
    [InlineData("三年間保管します", "二年間保管します", "三", "二")]
    public void Between_WordChanged_ShowsThatWord(string before, string after, string gone, string come)
    {
        var parts = PolicyDifference.Between(Version("a", Clause("7", before)), Version("b", Clause("7", after))).Clauses[0].Texts[0].Parts;
        parts.Where(part => part.Change == TextChange.Removed).Select(part => part.Text).ShouldBe([gone]);
        parts.Where(part => part.Change == TextChange.Added).Select(part => part.Text).ShouldBe([come]);
    }

    /// <summary>Whatever changed: what stayed and went is the old text, what stayed and came the new one; a version does not differ from itself.</summary>
    [Property(MaxTest = 200)]
    public void Between_AnyTexts_CanBePutTogetherAgain(string? before, string? after)
    {
        var (old, now) = (before ?? "", after ?? "");
        var clauses = PolicyDifference.Between(Version("a", Clause("7", old)), Version("b", Clause("7", now))).Clauses;
        PolicyDifference.Between(Version("a", Clause("7", old)), Version("b", Clause("7", old))).Clauses.ShouldBeEmpty();
        if (old == now)
            clauses.ShouldBeEmpty();
        else
        {
            var parts = clauses[0].Texts[0].Parts;
            string.Concat(parts.Where(part => part.Change != TextChange.Added).Select(part => part.Text)).ShouldBe("H\n" + old);
            string.Concat(parts.Where(part => part.Change != TextChange.Removed).Select(part => part.Text)).ShouldBe("H\n" + now);
        }
    }

    private static PolicyClause Clause(string id, string text, params string[] recipients) =>
        new(id, ClauseStatus.Enforced, "", [new(["completeSale"], recipients, ["membersInformation"])], [], [], [new("en", "H", text, "")]);

    private static PolicyVersion Version(string name, params PolicyClause[] clauses) =>
        new(name, Given.Now, ["en"], new Dictionary<string, string>(StringComparer.Ordinal), clauses, name);
}
