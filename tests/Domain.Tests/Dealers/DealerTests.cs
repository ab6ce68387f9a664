using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Dealers;

public sealed class DealerTests
{
    private static readonly DateOnly Until = Dealer.DayInJapan(Given.Now).AddDays(365);

    [Fact]
    public void SubmitForReview_EvidenceMissing_NamesWhatIsMissing()
    {
        var dealer = Apply();

        var error = dealer.SubmitForReview(Given.By(ActorRole.Dealer)).FirstError;

        error.Code.ShouldBe("dealer.evidence_incomplete");
        ((string[])error.Metadata!["missing"]).ShouldBe(dealer.RequiredEvidence.Select(kind => kind.ToString()));
    }

    [Fact]
    public void Approve_ByOneAdministrator_DoesNotAccredit()
    {
        var dealer = UnderReview();
        var admin = Given.By(ActorRole.Staff);

        dealer.Approve(Until, Given.Agreement, admin).IsError.ShouldBeFalse();

        dealer.State.ShouldBe(DealerState.UnderReview);
        dealer.Approve(Until, Given.Agreement, admin).FirstError.ShouldBe(DealerErrors.SecondApproverNeeded);
        dealer.StandingAt(Given.Now, Given.Agreement).MayReceive.ShouldBeFalse();
    }

    [Fact]
    public void Approve_ByTwo_AccreditsUntilTheDate()
    {
        var dealer = Given.Accredited();

        (dealer.State, dealer.ValidUntil).ShouldBe((DealerState.Accredited, Until));
        dealer.StandingAt(Given.Now, Given.Agreement).MayReceive.ShouldBeTrue();
        dealer.StandingAt(Given.Now.AddDays(364), Given.Agreement).MayReceive.ShouldBeTrue();
        dealer.StandingAt(Given.Now.AddDays(366), Given.Agreement).MayReceive.ShouldBeFalse();
        dealer.StandingAt(Given.Now, "dsa-2").MayReceive.ShouldBeFalse();
    }

    [Fact]
    public void Approve_OfOnesOwnDealership_IsRefused()
    {
        var owner = Guid.CreateVersion7();
        var dealer = Given.Applied(owner);
        _ = dealer.SubmitForReview(Given.By(ActorRole.Dealer)).Value;

        dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff) with { ActorId = owner }).FirstError.ShouldBe(DealerErrors.SelfApproval);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(800)]
    public void Approve_WithoutASensibleEnd_IsRefused(int days) =>
        UnderReview().Approve(Dealer.DayInJapan(Given.Now).AddDays(days), Given.Agreement, Given.By(ActorRole.Staff)).FirstError.ShouldBe(DealerErrors.EndDateInvalid);

    [Fact]
    public void Approve_SecondWithAnotherDateOrAgreement_IsRefused()
    {
        var dealer = UnderReview();
        _ = dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff)).Value;

        dealer.Approve(Until.AddDays(1), Given.Agreement, Given.By(ActorRole.Staff)).FirstError.ShouldBe(DealerErrors.ApprovalMismatch);
        dealer.Approve(Until, "dsa-2", Given.By(ActorRole.Staff)).FirstError.ShouldBe(DealerErrors.AgreementOutdated);
    }

    [Fact]
    public void Approve_HalfGivenBeforeASuspension_DoesNotCountAfterIt()
    {
        var dealer = Given.Accredited();
        _ = dealer.Review(Given.By(ActorRole.Timer, Given.Now.AddDays(350))).Value;
        _ = dealer.Approve(Until.AddDays(300), Given.Agreement, Given.By(ActorRole.Staff, Given.Now.AddDays(351))).Value;
        _ = dealer.Suspend(Given.By(ActorRole.Staff, reason: "misuse of a lead")).Value;

        _ = dealer.Reinstate(Until.AddDays(300), Given.Agreement, Given.By(ActorRole.Staff, Given.Now.AddDays(352))).Value;

        dealer.State.ShouldBe(DealerState.Suspended);
    }

    [Fact]
    public void Review_OnePieceOfAKindLapsesBesideAnother_NothingIsDue()
    {
        var dealer = Given.Applied();
        AddVerified(dealer, EvidenceKind.BankProof, Dealer.DayInJapan(Given.Now).AddDays(60));
        _ = dealer.SubmitForReview(Given.By(ActorRole.Dealer)).Value;
        Given.Approve(dealer, Given.Now);

        dealer.Review(Given.By(ActorRole.Timer)).FirstError.ShouldBe(DealerErrors.NothingDue);
        dealer.StandingAt(Given.Now.AddDays(61), Given.Agreement).MayReceive.ShouldBeTrue("an older piece without an end still counts");
    }

    [Fact]
    public void Review_OnlyPieceLapsed_MarksThenSuspends()
    {
        var dealer = Apply();
        var ends = Dealer.DayInJapan(Given.Now).AddDays(60);
        foreach (var kind in dealer.RequiredEvidence)
            AddVerified(dealer, kind, kind == EvidenceKind.BankProof ? ends : null);
        _ = dealer.SubmitForReview(Given.By(ActorRole.Dealer)).Value;
        Given.Approve(dealer, Given.Now);

        _ = dealer.Review(Given.By(ActorRole.Timer, Given.Now.AddDays(31))).Value;
        dealer.State.ShouldBe(DealerState.RenewalDue);
        dealer.StandingAt(Given.Now.AddDays(61), Given.Agreement).MayReceive.ShouldBeFalse();
        _ = dealer.Review(Given.By(ActorRole.Timer, Given.Now.AddDays(61))).Value;
        (dealer.State, dealer.History[^1].Reason).ShouldBe((DealerState.Suspended, "lapsed"));
    }

    [Fact]
    public void Terminate_WithoutReason_IsRefused_AndWithOneIsFinal()
    {
        var dealer = Given.Accredited();

        dealer.Terminate(Given.By(ActorRole.Staff)).FirstError.ShouldBe(DealerErrors.ReasonRequired);
        _ = dealer.Terminate(Given.By(ActorRole.Staff, reason: "fraud")).Value;
        dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("dealer.illegal_transition");
        dealer.SignAgreement("dsa-2", Given.Now).FirstError.ShouldBe(DealerErrors.Closed);
    }

    [Theory]
    [InlineData("第451234567890号", 14, null)]
    [InlineData("４５１２３４５６７８９０", 14, null)]
    [InlineData("3012-3456-7890", 13, null)]
    [InlineData("301234567890", 14, "dealer.licence_of_other_prefecture")]
    [InlineData("45123456789", 14, "dealer.licence_invalid")]
    [InlineData("97123456789a", 47, "dealer.licence_invalid")]
    public void LicenceParse_Number_MustFitItsPrefecture(string raw, int prefecture, string? code)
    {
        var licence = AntiqueDealerLicence.Parse(raw, Prefecture.From(prefecture));

        (licence.IsError ? licence.FirstError.Code : null).ShouldBe(code);
    }

    [Fact]
    public void Prefectures_All_HaveOneIssuerOfEachCode() =>
        Enumerable.Range(10, 88).ShouldAllBe(code => Enumerable.Range(1, 47).Count(number => Prefecture.From(number).Issues($"{code}0000000000")) <= 1);

    private static Dealer Apply() => Dealer.Apply(
        new(DealerId.New(), HumanReference.Create("DL", 2026, 1), Given.Company("1234"), Guid.CreateVersion7(), Given.Key(), Given.Sealed<DealerPerson>(),
            new ServedMarket([], []), Given.Agreement), Given.Now).Value;

    private static Dealer UnderReview()
    {
        var dealer = Given.Applied();
        _ = dealer.SubmitForReview(Given.By(ActorRole.Dealer)).Value;
        return dealer;
    }

    private static void AddVerified(Dealer dealer, EvidenceKind kind, DateOnly? expiresOn)
    {
        var piece = dealer.AddEvidence(EvidenceId.New(), kind, Given.Sealed<EvidenceDetails>(), expiresOn, Given.Now).Value;
        _ = dealer.VerifyEvidence(piece.Id, Guid.CreateVersion7(), Given.Now).Value;
    }
}
