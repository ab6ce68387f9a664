using System.Security.Cryptography;
using System.Text;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Infrastructure.Reference;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Reference;

public sealed class PolicyTests
{
    private static readonly PolicyVersion Policy = PolicyLibrary.Load(Shipped.PolicyFolder).Versions[^1];

    [Fact, Clause("7", "T7a")]
    public void Clauses_AllArePresentInEveryLanguage()
    {
        Policy.Clauses.Select(clause => clause.Id).ShouldBe(PolicyClause.Ids);
        Policy.Clauses.ShouldAllBe(clause => clause.Texts.Select(text => text.Language).SequenceEqual(new[] { "en", "ja" }));
    }

    [Fact]
    public void Texts_Hash_IsThatOfTheWords()
    {
        foreach (var text in Policy.Clauses.SelectMany(clause => clause.Texts))
            text.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text.Heading}\n{text.Text}"))));
    }

    [Fact]
    public void Texts_Japanese_HasNoGapsFromFolding() =>
        Policy.Clauses.SelectMany(clause => clause.Texts).Where(text => text.Language == "ja").ShouldAllBe(text => !text.Text.Contains(' '));

    [Fact]
    public void Texts_English_PromiseNoPerfectSecurity() =>
        Policy.Clauses.SelectMany(clause => clause.Texts).ShouldAllBe(text => !text.Text.Contains("100 %") && !text.Text.Contains("100%"));

    [Fact, Clause("7", "T7a")]
    public void Sha256_ReadTwice_IsStable() => PolicyLibrary.Load(Shipped.PolicyFolder).Versions[^1].Sha256.ShouldBe(Policy.Sha256);

    [Theory]
    [InlineData(DataCategory.PurchaseRequestInformation, Purpose.CompleteSale, RecipientKind.Dealer, "3.3")]
    [InlineData(DataCategory.PurchaseRequestInformation, Purpose.RequestService, RecipientKind.System, "1.2")]
    [InlineData(DataCategory.MembersInformation, Purpose.AccountService, RecipientKind.System, "1.1")]
    [InlineData(DataCategory.MembersInformation, Purpose.SubjectAccess, RecipientKind.Subject, "6.1")]
    [InlineData(DataCategory.MembersInformation, Purpose.CaseHandling, RecipientKind.Staff, "3.1")]
    public void Permitting_NamedUse_GivesItsClause(DataCategory category, Purpose purpose, RecipientKind recipient, string clause) =>
        Policy.Permitting(category, purpose, recipient).ShouldNotBeNull().Id.ShouldBe(clause);

    [Fact]
    public void Permitting_MembersInformation_NeverReachesADealer()
    {
        foreach (var purpose in Enum.GetValues<Purpose>())
            Policy.Permitting(DataCategory.MembersInformation, purpose, RecipientKind.Dealer).ShouldBeNull();
    }

    [Fact]
    public void Permitting_PlannedClause_PermitsNothing()
    {
        foreach (var purpose in new[] { Purpose.Marketing, Purpose.Statistics })
            foreach (var recipient in Enum.GetValues<RecipientKind>())
                foreach (var category in Enum.GetValues<DataCategory>())
                    Policy.Permitting(category, purpose, recipient).ShouldBeNull();
    }

    [Fact]
    public void Load_ClauseWithoutALanguage_StopsTheStart()
    {
        var folder = Directory.CreateTempSubdirectory("policy").FullName;
        var text = File.ReadAllText(Path.Combine(Shipped.PolicyFolder, "2026-11-01.yaml"));
        var start = text.IndexOf("      ja: ご意見", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "broken.yaml"), text.Remove(start, "      ja: ご意見\n".Length));
        Should.Throw<FormatException>(() => PolicyLibrary.Load(folder)).Message.ShouldContain("clause 8");
        Directory.Delete(folder, recursive: true);
    }
}
