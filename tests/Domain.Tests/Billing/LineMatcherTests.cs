using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Billing;

/// <summary>What a line is for, by what was written with it, by whom, and how much.</summary>
public sealed class LineMatcherTests
{
    private const string Buyer = "Wanjiku Kamau";

    private static readonly string First = CreditorReference.Of(HumanReference.Create(HumanReference.Proforma, 2026, 123));
    private static readonly string Second = CreditorReference.Of(HumanReference.Create(HumanReference.Proforma, 2026, 1_234_567));

    [Fact]
    public void In_TextAsBanksWriteIt_FindsEachReferenceOnce()
    {
        RemittanceReferences.In($"/ROC/{First.ToLowerInvariant()}//car", null).ShouldBe([First]);
        RemittanceReferences.In(string.Join(' ', First.Chunk(4).Select(part => new string(part))), First).ShouldBe([First]);
        RemittanceReferences.In($"{First[..9]}\r\n{First[9..]} and {Second}").ShouldBe([First, Second]);
        RemittanceReferences.In($"{First}2026").ShouldContain(First, "digits that follow without a break");
        RemittanceReferences.In(new string([.. First.Select(unit => (char)(unit + 0xFEE0))])).ShouldBe([First], "full width");
    }

    [Fact]
    public void In_MistypedOrOtherText_FindsNothing()
    {
        RemittanceReferences.In(First.Replace('3', '8'), "invoice PI-2026-000123", "RF00PI2026000123", null).ShouldBeEmpty();
        RemittanceReferences.In(string.Concat(Enumerable.Range(1, 50).Select(n => CreditorReference.Of(HumanReference.Create(HumanReference.Proforma, 2026, n)) + " "))).Length.ShouldBe(RemittanceReferences.Most);
    }

    [Theory]
    [InlineData("Wanjiku Kamau", "KAMAU, WANJIKU", true)]
    [InlineData("Wanjiku Kamau", "MR WANJIKU NJOROGE KAMAU", true)]
    [InlineData("José Nuñez", "JOSE NUNEZ", true)]
    [InlineData("O'Brien Mary", "OBRIEN MARY", true)]
    [InlineData("Highland Autospares Trading Company Limited", "HIGHLAND AUTOSPARES TRAD", true)]
    [InlineData("Kamau", "KAMAU", true)]
    [InlineData("Wanjiku Kamau", "KAMAU", false)]
    [InlineData("Wanjiku Kamau", "WANJIKU OTIENO", false)]
    [InlineData("Wanjiku Kamau", "MR LTD", false)]
    [InlineData("Wanjiku Kamau", "", false)]
    [InlineData("佐藤 花子", "佐藤花子", false)]
    [InlineData("ｻﾄｳ ﾊﾅｺ", "サトウ ハナコ", true)]
    public void Same_NamesAsBanksWriteThem(string buyer, string remitter, bool same) => NameFold.Same(buyer, remitter).ShouldBe(same);

    [Theory]
    [InlineData(40_000, Buyer, LineMatchAction.Allocate, "reference")]
    [InlineData(70_000, Buyer, LineMatchAction.Allocate, "reference")]
    [InlineData(39_700, Buyer, LineMatchAction.Allocate, "reference_less_charges")]
    [InlineData(39_000, Buyer, LineMatchAction.FindShort, "less_than_due")]
    [InlineData(100_001, Buyer, LineMatchAction.AllocatePart, "more_than_asked")]
    [InlineData(40_000, "Brian Odhiambo", LineMatchAction.FindThirdParty, "remitter_not_buyer")]
    [InlineData(40_000, null, LineMatchAction.Propose, "remitter_unknown")]
    public void Decide_OneReference(long minor, string? remitter, LineMatchAction action, string reason)
    {
        var candidate = Candidate();
        var finding = LineMatcher.Decide(Usd(minor), remitter, [candidate], []);

        (finding.Action, finding.Reason).ShouldBe((action, reason));
        finding.Proposals.ShouldBe([new(candidate.Claim.OrderId, Math.Min(minor, 100_000))]);
    }

    [Fact]
    public void Decide_OrderThatIsStoppedPaidOrInAnotherCurrency_WaitsForAPerson()
    {
        LineMatcher.Decide(Usd(40_000), Buyer, [Candidate() with { IsStopped = true }], []).Reason.ShouldBe("order_stopped");
        LineMatcher.Decide(Usd(40_000), Buyer, [Candidate(open: 0)], []).ShouldBe(new(LineMatchAction.FindNothing, "nothing_open", []), new Loosely());
        LineMatcher.Decide(new(4_000, Currency.Jpy), Buyer, [Candidate()], []).Reason.ShouldBe("other_currency");
        LineMatcher.Decide(Usd(40_000), Buyer, [Candidate() with { BuyerNames = [] }], []).Reason.ShouldBe("remitter_not_buyer", "a buyer who is destroyed has no name");
    }

    [Theory]
    [InlineData(80_000, 40_000, 40_000)]
    [InlineData(200_000, 100_000, 100_000)]
    [InlineData(150_000, 100_000, 50_000)]
    [InlineData(300_000, 100_000, 100_000)]
    public void Decide_SeveralReferences_ProposesHowToSplit(long minor, long one, long other)
    {
        var finding = LineMatcher.Decide(Usd(minor), Buyer, [Candidate(), Candidate()], []);

        (finding.Action, finding.Reason).ShouldBe((LineMatchAction.Propose, "several_references"));
        finding.Proposals.Select(part => part.Minor).ShouldBe([one, other]);
        LineMatcher.Decide(Usd(minor), "Brian Odhiambo", [Candidate(), Candidate()], []).Action.ShouldBe(LineMatchAction.FindThirdParty);
    }

    [Fact]
    public void Decide_AmountWithoutReference_ProposesTheBuyersOneOrderAndNeverMovesMoney()
    {
        var mine = Candidate();
        LineMatcher.Decide(Usd(40_000), Buyer, [], [mine, Candidate() with { BuyerNames = ["Somebody Else"] }]).ShouldBe(
            new(LineMatchAction.Propose, "amount_and_name", [new(mine.Claim.OrderId, 40_000)]), new Loosely());
        LineMatcher.Decide(Usd(40_000), Buyer, [], [mine, Candidate()]).Action.ShouldBe(LineMatchAction.FindNothing, "two orders wait for just so much");
        LineMatcher.Decide(Usd(39_999), Buyer, [], [mine]).Action.ShouldBe(LineMatchAction.FindNothing);
        LineMatcher.Decide(Usd(40_000), null, [], [mine]).Action.ShouldBe(LineMatchAction.FindNothing);
    }

    private static LineCandidate Candidate(long open = 100_000) => new(new OrderClaim(OrderId.New(), Usd(100_000), Usd(open), Usd(40_000)), false, [Buyer, "Kamau Motors Ltd"]);

    private static Money Usd(long minor) => new(minor, Currency.Usd);

    private sealed class Loosely : IEqualityComparer<LineFinding>
    {
        public bool Equals(LineFinding? x, LineFinding? y) => x!.Action == y!.Action && x.Reason == y.Reason && x.Proposals.SequenceEqual(y.Proposals);

        public int GetHashCode(LineFinding obj) => obj.Action.GetHashCode();
    }
}
