using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.Tests.Common;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

/// <summary>A disclosure on a breach (4.3): an acceptance on record, the person heard, three officers, an end.</summary>
public sealed class BreachDisclosureTests : StateTableTests<LegalDisclosureCase, LegalState, LegalAction>
{
    private const string Why = "Buyers were deceived by this account";

    protected override StateMachine<LegalState, LegalAction> Table => LegalMachine.Table;

    protected override LegalDisclosureCase New()
    {
        var matter = Opened(new BreachFinding(BreachAim.PreventInjury, Guid.CreateVersion7(), "2026-11-01", "2")).Value;
        File(matter, LegalDocumentKind.Evidence, Given.By(ActorRole.Staff));
        return matter;
    }

    /// <summary>One method decides which of the two it is.</summary>
    protected override bool Skips(LegalState state, LegalAction action) => action is LegalAction.Approve or LegalAction.Concur;

    protected override IErrorOr Do(LegalDisclosureCase aggregate, LegalAction action, ActorRole role)
    {
        var by = Given.By(role, reason: Why);
        if (action == LegalAction.Close && aggregate.State == LegalState.Delivered)
            aggregate.MarkTold(Given.Now);
        return action switch
        {
            LegalAction.AddDocument => File(aggregate, LegalDocumentKind.Evidence, by),
            LegalAction.Hear => File(aggregate, LegalDocumentKind.Reply, by),
            LegalAction.Propose => Propose(aggregate, by, 60),
            LegalAction.Approve => Approve(aggregate, role),
            LegalAction.Concur => aggregate.Approve(by),
            LegalAction.Return => aggregate.Return(by),
            LegalAction.Reject => aggregate.Reject(by),
            LegalAction.Withdraw => aggregate.Withdraw(by),
            LegalAction.Package => aggregate.Package([1], by),
            LegalAction.Deliver => aggregate.Deliver(by),
            LegalAction.TakeDown => aggregate.TakeDown(by),
            _ => aggregate.Close(by),
        };
    }

    [Fact, Clause("4.3", "T4.3a")]
    public void Open_WithoutAnAcceptedAgreement_IsRefused() => Opened(null).FirstError.Code.ShouldBe("legal.breach_only");

    [Fact, Clause("4.3", "T4.3b")]
    public void Open_ForFreeWords_IsRefused() =>
        Opened(new(BreachAim.PursueClaim, Guid.CreateVersion7(), "2026-11-01", "2"), LegalField.Note).FirstError.Code.ShouldBe("legal.breach_field");

    [Fact, Clause("4.3", "T4.3a")]
    public void Approve_BeforeThePersonWasHeardOrByFewerThanThreeOthers_DisclosesNothing()
    {
        var (matter, proposer, first) = (New(), Given.By(ActorRole.Staff), Given.By(ActorRole.Staff));
        Propose(matter, proposer, 60).IsError.ShouldBeFalse();
        matter.Approve(first).FirstError.Code.ShouldBe("legal.person_not_heard", "nobody wrote to the person yet");
        matter.MarkNoticed(Given.Now.AddDays(-13));
        matter.Approve(first).FirstError.Code.ShouldBe("legal.person_not_heard", "the person can still answer");
        File(matter, LegalDocumentKind.Reply, first).IsError.ShouldBeFalse();
        matter.Approve(proposer).FirstError.Code.ShouldBe("legal.same_person");
        matter.Approve(first).IsError.ShouldBeFalse();
        matter.Approve(first).FirstError.Code.ShouldBe("legal.same_person");
        matter.Approve(Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
        matter.Package([1], first).FirstError.Code.ShouldBe("legal_disclosure.illegal_transition");
        matter.Approve(Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
        matter.State.ShouldBe(LegalState.Approved);
    }

    [Theory, Clause("4.3", "T4.3c")]
    [InlineData(14)]
    [InlineData(181)]
    public void Propose_WithoutAnEndInTime_IsRefused(int days) => Propose(New(), Given.By(ActorRole.Staff), days).FirstError.Code.ShouldBe("legal.publication_invalid");

    private static ErrorOr<LegalDocument> File(LegalDisclosureCase matter, LegalDocumentKind kind, Occasion by) =>
        matter.AddDocument(Guid.CreateVersion7(), kind, Given.Sealed<LegalDocumentContent>(), [1], by);

    private static ErrorOr<Success> Propose(LegalDisclosureCase matter, Occasion by, int days) => matter.Propose(
        new(new Dictionary<LegalField, string> { [LegalField.Name] = Why }), Given.Sealed<LegalNecessity>(), null, by, Given.Now.AddDays(days));

    private static ErrorOr<Success> Approve(LegalDisclosureCase matter, ActorRole role)
    {
        matter.MarkNoticed(Given.Now.AddDays(-14));
        var approved = matter.Approve(Given.By(role));
        return approved.IsError ? approved : matter.Approve(Given.By(role)).Then(_ => matter.Approve(Given.By(role)));
    }

    private static ErrorOr<LegalDisclosureCase> Opened(BreachFinding? finding, LegalField field = LegalField.Name) => LegalDisclosureCase.Open(
        new(Guid.CreateVersion7(), HumanReference.Create(HumanReference.LegalDisclosure, 2026, 1), LegalGround.Breach, null, new(CaseRecordKind.Member, Guid.CreateVersion7()), Guid.CreateVersion7(),
            BreachFinding.Everybody, "JP", null, Given.Key(), Given.Sealed<LegalStatement>(), [field], Guid.CreateVersion7())
        {
            Breach = finding,
        },
        true, Given.By(ActorRole.Staff));
}
