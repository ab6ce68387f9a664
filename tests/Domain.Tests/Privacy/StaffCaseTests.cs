using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Tests.Common;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class StaffCaseTests : StateTableTests<StaffCase, StaffCaseState, StaffCaseAction>
{
    private const string Why = "The member asked for help by phone";

    private static readonly DataCategory[] Profile = [DataCategory.MembersInformation];

    protected override StateMachine<StaffCaseState, StaffCaseAction> Table => StaffCaseMachine.Table;

    protected override StaffCase New() => Opened();

    protected override IErrorOr Do(StaffCase aggregate, StaffCaseAction action, ActorRole role) => action switch
    {
        StaffCaseAction.Grant => aggregate.Grant(Guid.CreateVersion7(), Profile, TimeSpan.FromHours(1), Given.By(role)),
        _ => aggregate.Close(Given.By(role, reason: Why)),
    };

    [Fact, Clause("3.1", "T3.1c")]
    public void Grant_ToOneself_IsRefused()
    {
        var (matter, one) = (Opened(), Given.By(ActorRole.Staff));
        matter.Grant(one.ActorId!.Value, Profile, TimeSpan.FromHours(1), one).FirstError.Code.ShouldBe("case.same_person");
        matter.Grant(Guid.CreateVersion7(), Profile, TimeSpan.FromHours(1), one with { ActorId = null }).FirstError.Code.ShouldBe("case.same_person");
        matter.Grant(one.ActorId.Value, Profile, TimeSpan.FromHours(1), Given.By(ActorRole.Staff)).Value.AccountId.ShouldBe(one.ActorId.Value);
    }

    [Theory, Clause("3.1", "T3.1c")]
    [InlineData(4, "case.duration_invalid")]
    [InlineData(481, "case.duration_invalid")]
    [InlineData(60, null)]
    public void Grant_OutsideTheLimits_IsRefused(int minutes, string? code)
    {
        var result = Opened().Grant(Guid.CreateVersion7(), Profile, TimeSpan.FromMinutes(minutes), Given.By(ActorRole.Staff));
        (result.IsError ? result.FirstError.Code : null).ShouldBe(code);
        if (code is null)
            result.Value.ExpiresAt.ShouldBe(Given.Now.AddMinutes(minutes));
    }

    [Fact, Clause("3.1", "T3.1c")]
    public void Grant_OfWhatTheRecordHasNot_IsRefused()
    {
        var matter = Opened(CaseRecordKind.PurchaseRequest);
        matter.Grant(Guid.CreateVersion7(), Profile, TimeSpan.FromHours(1), Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("case.categories_invalid");
        matter.Grant(Guid.CreateVersion7(), [], TimeSpan.FromHours(1), Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("case.categories_invalid");
        matter.Grant(Guid.CreateVersion7(), [DataCategory.PurchaseRequestInformation], TimeSpan.FromHours(1), Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
    }

    [Fact]
    public void Open_ReasonWithAnAddress_MasksIt()
    {
        Opened(reason: "complaint of someone@example.com about an offer").Reason.ShouldNotContain("someone@example.com");
        StaffCase.Open(HumanReference.Create("SC", 2026, 1), CaseMatter.Support, new(CaseRecordKind.Member, Guid.CreateVersion7()), Given.By(ActorRole.Staff, reason: "short"))
            .FirstError.Code.ShouldBe("case.reason_required");
    }

    [Fact, Clause("3.1", "T3.1c")]
    public void Review_ByWhoeverTookIt_IsRefused()
    {
        var taker = Given.By(ActorRole.Staff, reason: "A buyer must be warned of a fraud");
        var access = AccessGrant.BreakGlass(new(CaseRecordKind.Member, Guid.CreateVersion7()), taker).Value;
        (access.IsEmergency, access.ExpiresAt).ShouldBe((true, Given.Now.AddHours(1)));
        access.Review(ReviewFinding.Justified, taker).FirstError.Code.ShouldBe("case.own_review");
        access.Review(ReviewFinding.Justified, Given.By(ActorRole.Staff, reason: Why)).IsError.ShouldBeFalse();
        access.Review(ReviewFinding.Unjustified, Given.By(ActorRole.Staff, reason: Why)).FirstError.Code.ShouldBe("case.already_reviewed");
    }

    [Fact]
    public void End_AfterItsTime_IsRefused()
    {
        var grant = Opened().Grant(Guid.CreateVersion7(), Profile, TimeSpan.FromHours(1), Given.By(ActorRole.Staff)).Value;
        grant.End(Given.Now.AddHours(1)).FirstError.Code.ShouldBe("case.grant_ended");
        grant.End(Given.Now.AddMinutes(1)).IsError.ShouldBeFalse();
        grant.End(Given.Now.AddMinutes(2)).FirstError.Code.ShouldBe("case.grant_ended");
    }

    private static StaffCase Opened(CaseRecordKind kind = CaseRecordKind.Member, string reason = Why) => StaffCase.Open(
        HumanReference.Create(HumanReference.StaffCase, 2026, 1), CaseMatter.Support, new(kind, Guid.CreateVersion7()), Given.By(ActorRole.Staff, reason: reason)).Value;
}
