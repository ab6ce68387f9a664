using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.Tests.Common;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class LegalDisclosureTests : StateTableTests<LegalDisclosureCase, LegalState, LegalAction>
{
    private const string Why = "The order names the holder of the account";

    protected override StateMachine<LegalState, LegalAction> Table => LegalMachine.Table;

    protected override LegalDisclosureCase New() => Opened().Value;

    /// <summary>What belongs to a breach alone: <see cref="BreachDisclosureTests"/>.</summary>
    protected override bool Skips(LegalState state, LegalAction action) => action is LegalAction.Hear or LegalAction.Concur or LegalAction.TakeDown;

    protected override bool Avoids(LegalAction action) => Skips(default, action);

    protected override IErrorOr Do(LegalDisclosureCase aggregate, LegalAction action, ActorRole role)
    {
        var by = Given.By(role, reason: Why);
        if (action == LegalAction.Close && aggregate.State == LegalState.Delivered)
            aggregate.MarkTold(Given.Now);
        return action switch
        {
            LegalAction.AddDocument => aggregate.AddDocument(Guid.CreateVersion7(), LegalDocumentKind.Order, Given.Sealed<LegalDocumentContent>(), [1], by),
            LegalAction.Propose => aggregate.Propose(Needs(LegalField.Name), Given.Sealed<LegalNecessity>(), null, by),
            LegalAction.Hear => aggregate.AddDocument(Guid.CreateVersion7(), LegalDocumentKind.Reply, Given.Sealed<LegalDocumentContent>(), [1], by),
            LegalAction.TakeDown => aggregate.TakeDown(by),
            LegalAction.Approve or LegalAction.Concur => aggregate.Approve(by),
            LegalAction.Return => aggregate.Return(by),
            LegalAction.Reject => aggregate.Reject(by),
            LegalAction.Withdraw => aggregate.Withdraw(by),
            LegalAction.Package => aggregate.Package([1], by),
            LegalAction.Deliver => aggregate.Deliver(by),
            _ => aggregate.Close(by),
        };
    }

    [Fact, Clause("4.1", "T4.1")]
    public void Approve_ByTheProposer_IsRefused()
    {
        var (matter, officer) = (New(), Given.By(ActorRole.Staff));
        matter.Propose(Needs(LegalField.Name), Given.Sealed<LegalNecessity>(), null, officer).IsError.ShouldBeFalse();
        matter.Approve(officer).FirstError.Code.ShouldBe("legal.same_person");
        matter.Approve(Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
    }

    [Fact, Clause("4.1", "T4.1")]
    public void Propose_MoreThanRequestedOrWithoutNecessity_IsRefused()
    {
        var matter = New();
        matter.Propose(Needs(LegalField.Name, LegalField.Fax), Given.Sealed<LegalNecessity>(), null, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("legal.field_not_requested");
        matter.Propose(new(new Dictionary<LegalField, string> { [LegalField.Name] = "so" }), Given.Sealed<LegalNecessity>(), null, Given.By(ActorRole.Staff))
            .FirstError.Code.ShouldBe("legal.necessity_required");
        matter.Propose(Needs(), Given.Sealed<LegalNecessity>(), null, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("legal.necessity_required");
        matter.Propose(Needs(LegalField.Email), Given.Sealed<LegalNecessity>(), null, Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
        matter.Fields.Values().ShouldBe([LegalField.Email], "what is disclosed is requested and necessary");
    }

    [Theory, Clause("4.2", "T4.2a")]
    [InlineData(LegalGround.JudicialOrder, LegalDocumentKind.Order)]
    [InlineData(LegalGround.Law, LegalDocumentKind.Memo)]
    public void Propose_WithoutTheGroundsDocument_IsRefused(LegalGround ground, LegalDocumentKind needed)
    {
        var matter = Opened(ground).Value;
        ErrorOr<Success> Propose() => matter.Propose(Needs(LegalField.Name), Given.Sealed<LegalNecessity>(), null, Given.By(ActorRole.Staff));
        Propose().FirstError.Code.ShouldBe("legal.document_required");
        _ = matter.AddDocument(Guid.CreateVersion7(), LegalDocumentKind.Evidence, Given.Sealed<LegalDocumentContent>(), [1], Given.By(ActorRole.Staff)).Value;
        Propose().FirstError.Code.ShouldBe("legal.document_required");
        _ = matter.AddDocument(Guid.CreateVersion7(), needed, Given.Sealed<LegalDocumentContent>(), [1], Given.By(ActorRole.Staff)).Value;
        Propose().IsError.ShouldBeFalse();
    }

    [Theory, Clause("4.1", "T4.1"), Clause("4.2", "T4.2a")]
    [InlineData(LegalGround.Belief)]
    [InlineData(LegalGround.JudicialOrder)]
    [InlineData(LegalGround.Law)]
    public void Supports_NothingStated_SupportsNoGround(LegalGround ground)
    {
        new LegalStatement(null, "judge", null, null, null, null).Supports(ground).ShouldBeFalse();
        new LegalStatement("we believe", "judge", "court", "1", "Japan", "by phone").Supports(ground).ShouldBeTrue();
        Opened(ground, supports: false).FirstError.Code.ShouldBe("legal.statement_incomplete");
        Opened(LegalGround.Belief, interest: null).FirstError.Code.ShouldBe("legal.statement_incomplete");
    }

    [Fact, Clause("4.1", "T4.1")]
    public void Gag_WithoutEndReasonOrTooLong_IsRefusedAndEndsByItself()
    {
        var matter = New();
        foreach (var gag in new LegalGag[] { new(Given.Now, Why), new(Given.Now.AddDays(366), Why), new(Given.Now.AddDays(30), "so") })
            matter.Propose(Needs(LegalField.Name), Given.Sealed<LegalNecessity>(), gag, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("legal.gag_invalid");
        matter.Propose(Needs(LegalField.Name), Given.Sealed<LegalNecessity>(), new(Given.Now.AddDays(30), Why), Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
        matter.Approve(Given.By(ActorRole.Staff));
        matter.IsToBeTold(Given.Now.AddDays(40)).ShouldBeFalse("nothing was disclosed yet");
        matter.Package([1], Given.By(ActorRole.Staff));
        matter.IsToBeTold(Given.Now.AddDays(29)).ShouldBeFalse();
        matter.IsToBeTold(Given.Now.AddDays(30)).ShouldBeTrue();
        matter.Deliver(Given.By(ActorRole.Staff, reason: Why));
        matter.Close(Given.By(ActorRole.Staff, reason: Why)).FirstError.Code.ShouldBe("legal.person_not_told");
    }

    private static LegalNecessity Needs(params LegalField[] fields) => new(fields.ToDictionary(field => field, _ => Why));

    private static ErrorOr<LegalDisclosureCase> Opened(LegalGround ground = LegalGround.Belief, bool supports = true, ProtectedInterest? interest = ProtectedInterest.Users) => LegalDisclosureCase.Open(
        new(Guid.CreateVersion7(), HumanReference.Create(HumanReference.LegalDisclosure, 2026, 1), ground, interest, new(CaseRecordKind.Member, Guid.CreateVersion7()), Guid.CreateVersion7(),
            "Prefectural Police", "JP", null, Given.Key(), Given.Sealed<LegalStatement>(), [LegalField.Name, LegalField.Email], Guid.CreateVersion7()),
        supports, Given.By(ActorRole.Staff));
}
