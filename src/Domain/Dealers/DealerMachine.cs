using CarTrade.Domain.Common;
using static CarTrade.Domain.Dealers.DealerAction;
using static CarTrade.Domain.Dealers.DealerState;

namespace CarTrade.Domain.Dealers;

/// <summary>The life of an accreditation.</summary>
public static class DealerMachine
{
    private const string FourEyes = "all required evidence verified and unexpired; present agreement version signed; two different administrators, none of the dealership; an end date";
    private static readonly DealerState[] Applying = [Applied, DocumentsPending, UnderReview];
    private static readonly DealerState[] Standing = [Accredited, RenewalDue];

    /// <summary>The table.</summary>
    public static StateMachine<DealerState, DealerAction> Table { get; } = new("dealer", Applied,
    [
        new(Applied, RequestDocuments, DocumentsPending, ActorRole.Staff, "none"),
        new(UnderReview, RequestDocuments, DocumentsPending, ActorRole.Staff, "none"),
        new(Applied, SubmitForReview, UnderReview, ActorRole.Dealer | ActorRole.Staff, "evidence of every required kind handed in"),
        new(DocumentsPending, SubmitForReview, UnderReview, ActorRole.Dealer | ActorRole.Staff, "evidence of every required kind handed in"),
        new(UnderReview, Approve, Accredited, ActorRole.Staff, FourEyes),
        new(Accredited, Approve, Accredited, ActorRole.Staff, "a change of name, licence, prefecture, JUMVEA number or responsible person is proposed; newer evidence of what it rests on; " + FourEyes),
        new(Accredited, MarkRenewalDue, RenewalDue, ActorRole.Timer, "evidence or accreditation ends within 30 days"),
        new(RenewalDue, Renew, Accredited, ActorRole.Staff, FourEyes),
        .. Standing.Select(state => Row(state, Suspend, Suspended, ActorRole.Staff | ActorRole.Timer, "a stated reason, or lapsed evidence")),
        new(Suspended, Reinstate, Accredited, ActorRole.Staff, FourEyes),
        .. Standing.Append(Suspended).Select(state => Row(state, Terminate, Terminated, ActorRole.Staff, "a stated reason; final")),
        .. Applying.Select(state => Row(state, Reject, Rejected, ActorRole.Staff, "a stated reason")),
        .. Applying.Select(state => Row(state, Withdraw, Withdrawn, ActorRole.Dealer, "none")),
    ]);

    private static Transition<DealerState, DealerAction> Row(DealerState from, DealerAction action, DealerState to, ActorRole who, string guard) =>
        new(from, action, to, who, guard);
}
