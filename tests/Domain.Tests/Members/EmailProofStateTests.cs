using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Members;

public sealed class EmailProofStateTests : StateTableTests<Member, EmailProof, EmailProofAction>
{
    protected override StateMachine<EmailProof, EmailProofAction> Table => EmailProofMachine.Table;

    protected override Member New() => Given.Member();

    protected override IErrorOr Do(Member aggregate, EmailProofAction action, ActorRole role) => action switch
    {
        EmailProofAction.Prove => aggregate.ProveEmail(Given.By(role)),
        EmailProofAction.ChangeAddress => aggregate.ChangeEmail(Given.Sealed<MemberProfile>(), [2], Given.Form("email-change"), Given.By(role)),
        EmailProofAction.ReportBounce => aggregate.ReportBounce(Given.By(role)),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
