using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Domain.Tests.Common;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class PolicyActivationTests : StateTableTests<PolicyActivation, PolicyActivationState, PolicyActivationAction>
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(30);

    private static PolicyVersion Version { get; } =
        new("2027-01-01", Given.Now.AddDays(10), ["en"], new Dictionary<string, string>(StringComparer.Ordinal), [], "aa");

    protected override StateMachine<PolicyActivationState, PolicyActivationAction> Table => PolicyActivationMachine.Table;

    protected override PolicyActivation New() => Proposed();

    protected override IErrorOr Do(PolicyActivation aggregate, PolicyActivationAction action, ActorRole role) => action switch
    {
        PolicyActivationAction.Approve => aggregate.Approve(Version, "aa", Window, Given.By(role)),
        _ => aggregate.Withdraw(Given.By(role)),
    };

    [Fact, Clause("7", "T7a")]
    public void Approve_SamePersonOrOtherHash_IsRefused()
    {
        var first = Given.By(ActorRole.Staff);
        var activation = PolicyActivation.Propose(Version, "v1", null, Window, first).Value;
        activation.Approve(Version, "aa", Window, first).FirstError.Code.ShouldBe("policy_activation.same_person");
        activation.Approve(Version, "bb", Window, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("policy_activation.other_hash");
        activation.Approve(Version with { Sha256 = "cc" }, "aa", Window, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("policy_activation.other_hash");
        activation.Approve(Version, "aa", Window, Given.By(ActorRole.Staff)).IsError.ShouldBeFalse();
    }

    [Fact]
    public void Propose_WithinTheWindow_IsRefusedAndApprovalKeepsTheWindowWhole()
    {
        PolicyActivation.Propose(Version, "v1", Given.Now.AddDays(29), Window, Given.By(ActorRole.Staff)).FirstError.Code.ShouldBe("policy_activation.too_soon");
        var activation = Proposed();
        activation.TakesForceAt.ShouldBe(Given.Now.AddDays(30));
        activation.Approve(Version, "aa", Window, Given.By(ActorRole.Staff, Given.Now.AddDays(5)));
        activation.TakesForceAt.ShouldBe(Given.Now.AddDays(35));
    }

    private static PolicyActivation Proposed() => PolicyActivation.Propose(Version, "v1", null, Window, Given.By(ActorRole.Staff)).Value;
}
