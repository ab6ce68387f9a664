using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Feedback;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class FeedbackStateTests : StateTableTests<PolicyFeedback, FeedbackState, FeedbackAction>
{
    protected override IReadOnlyList<string> OtherRefusals => ["feedback.thread_full"];

    protected override StateMachine<FeedbackState, FeedbackAction> Table => FeedbackMachine.Table;

    protected override PolicyFeedback New()
    {
        var id = Guid.CreateVersion7();
        return PolicyFeedback.Create(new(id, id, Given.Key(), "3.3", Given.Policy, "en", null, (Guid.CreateVersion7(), Given.Sealed<FeedbackText>())), Given.Now);
    }

    protected override IErrorOr Do(PolicyFeedback aggregate, FeedbackAction action, ActorRole role) => action switch
    {
        FeedbackAction.Answer => aggregate.Answer(Guid.CreateVersion7(), Given.Sealed<FeedbackText>(), Given.By(role)),
        FeedbackAction.Continue => aggregate.Continue(Guid.CreateVersion7(), Given.Sealed<FeedbackText>(), Given.By(role)),
        _ => aggregate.Adopt("2027-01-01", "Changed", "変更", Given.By(role)),
    };
}
