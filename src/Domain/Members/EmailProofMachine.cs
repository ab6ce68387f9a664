using CarTrade.Domain.Common;
using static CarTrade.Domain.Members.EmailProof;
using static CarTrade.Domain.Members.EmailProofAction;

namespace CarTrade.Domain.Members;

/// <summary>The life of the proof of a member's address.</summary>
public static class EmailProofMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<EmailProof, EmailProofAction> Table { get; } = new("email_proof", Pending,
    [
        new(Pending, Prove, Proved, ActorRole.Buyer, "mailed token fresh and for this address"),
        new(Bounced, Prove, Proved, ActorRole.Buyer, "mailed token fresh and for this address"),
        new(Proved, ChangeAddress, Proved, ActorRole.Buyer, "password given; the token sent to the new address came back; the old address is told"),
        new(Pending, ChangeAddress, Proved, ActorRole.Buyer, "password given; the token sent to the new address came back; the old address is told"),
        new(Bounced, ChangeAddress, Proved, ActorRole.Buyer, "password given; the token sent to the new address came back; the old address is told"),
        new(Proved, ReportBounce, Bounced, ActorRole.System, "a permanent failure of delivery"),
    ]);
}
