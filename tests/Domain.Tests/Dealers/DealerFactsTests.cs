using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Dealers;

public sealed class DealerFactsTests
{
    private static readonly DateTimeOffset Later = Given.Now.AddDays(10);
    private static readonly DateOnly Until = Dealer.DayInJapan(Later).AddDays(365);

    [Fact]
    public void ChangeCompany_AddressAndPhone_CountAtOnce()
    {
        var dealer = Given.Accredited();

        _ = dealer.ChangeCompany(dealer.Company with { Address = "横浜市中区本町1", Phone = "+81451234567" }, Later).Value;

        (dealer.Company.Address, dealer.Company.Phone, dealer.ProposedCompany, dealer.ProposedAt).ShouldBe(("横浜市中区本町1", "+81451234567", null, null));
    }

    [Fact]
    public void ChangeCompany_Licence_WaitsForNewerEvidenceAndTwoApprovals()
    {
        var dealer = Given.Accredited();
        var (before, after) = (dealer.Company, dealer.Company with { Licence = AntiqueDealerLicence.From("451111111111") });

        _ = dealer.ChangeCompany(after, Later).Value;

        (dealer.Company, dealer.ProposedCompany).ShouldBe((before, after));
        dealer.ProposalRestsOn.ShouldBe([EvidenceKind.AntiqueDealerLicence]);
        dealer.StandingAt(Later, Given.Agreement).MayReceive.ShouldBeTrue("the facts that were examined stand");
        dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff, Later)).FirstError.Code.ShouldBe("dealer.evidence_incomplete", "the old licence shows the old number");

        Verified(dealer, EvidenceKind.AntiqueDealerLicence, Later);
        Given.Approve(dealer, Later);

        (dealer.Company, dealer.ProposedCompany, dealer.ProposedAt, dealer.State).ShouldBe((after, null, null, DealerState.Accredited));
        dealer.History[^1].Reason.ShouldBe("changed: AntiqueDealerLicence");
        dealer.Evidence.Where(piece => piece.SupersededAt is not null).ShouldHaveSingleItem().Kind.ShouldBe(EvidenceKind.AntiqueDealerLicence);
        dealer.StandingAt(Later, Given.Agreement).MayReceive.ShouldBeTrue();
    }

    [Fact]
    public void Approve_SupersededEvidence_NeverCountsAgain()
    {
        var dealer = Given.Accredited();
        _ = dealer.ChangeCompany(dealer.Company with { Name = "株式会社別名" }, Later).Value;
        Verified(dealer, EvidenceKind.CompanyRegistry, Later, Dealer.DayInJapan(Later).AddDays(40));
        Given.Approve(dealer, Later);

        dealer.StandingAt(Later.AddDays(41), Given.Agreement).MayReceive.ShouldBeFalse("the extract under the old name does not take its place");
    }

    [Fact]
    public void ChangeCompany_BetweenTwoApprovals_VoidsTheFirst()
    {
        var dealer = Given.Renamed(Given.Accredited(), Later);
        _ = dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff, Later)).Value;

        _ = dealer.ChangeCompany(dealer.Company with { EnglishName = "Another Name" }, Later.AddHours(1)).Value;
        Verified(dealer, EvidenceKind.CompanyRegistry, Later.AddHours(1));
        _ = dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff, Later.AddHours(1))).Value;

        dealer.ProposedCompany.ShouldNotBeNull();
    }

    [Fact]
    public void ChangeCompany_BackToTheFactsInForce_TakesTheProposalBack()
    {
        var dealer = Given.Accredited();
        var facts = dealer.Company;
        _ = dealer.ChangeCompany(facts with { Name = "株式会社別名" }, Later).Value;

        _ = dealer.ChangeCompany(facts, Later).Value;

        (dealer.ProposedCompany, dealer.ProposedAt).ShouldBe((null, null));
        dealer.Approve(Until, Given.Agreement, Given.By(ActorRole.Staff, Later)).FirstError.ShouldBe(DealerErrors.NothingToApprove);
    }

    [Fact]
    public void ChangeCompany_AddressOfAProposal_KeepsWhatWasHandedInForIt()
    {
        var dealer = Given.Renamed(Given.Accredited(), Later);

        _ = dealer.ChangeCompany(dealer.ProposedCompany! with { Address = "横浜市中区本町1" }, Later.AddHours(1)).Value;
        Given.Approve(dealer, Later.AddHours(2));

        (dealer.Company.Address, dealer.ProposedCompany).ShouldBe(("横浜市中区本町1", null));
    }

    [Fact]
    public void ProposeResponsiblePerson_NeedsIdentityEvidence()
    {
        var dealer = Given.Accredited();
        var (before, after) = (dealer.ResponsiblePerson, Given.Sealed<DealerPerson>());

        _ = dealer.ProposeResponsiblePerson(after, Later).Value;
        dealer.MissingForApproval(Dealer.DayInJapan(Later)).ShouldBe([EvidenceKind.ResponsiblePersonIdentity]);
        Verified(dealer, EvidenceKind.ResponsiblePersonIdentity, Later);
        dealer.ResponsiblePerson.Blob.ShouldBe(before.Blob);
        Given.Approve(dealer, Later);

        dealer.ResponsiblePerson.Blob.ShouldBeSameAs(after.Blob);
    }

    [Fact]
    public void ChangeCompany_AfterTheEnd_IsRefused()
    {
        var dealer = Given.Applied();
        _ = dealer.WithdrawApplication(Given.By(ActorRole.Dealer)).Value;

        dealer.ChangeCompany(dealer.Company, Later).FirstError.ShouldBe(DealerErrors.Closed);
    }

    private static void Verified(Dealer dealer, EvidenceKind kind, DateTimeOffset at, DateOnly? expiresOn = null)
    {
        var piece = dealer.AddEvidence(EvidenceId.New(), kind, Given.Sealed<EvidenceDetails>(), expiresOn, at).Value;
        _ = dealer.VerifyEvidence(piece.Id, Guid.CreateVersion7(), at).Value;
    }
}
