using CarTrade.Domain.Common;
using static CarTrade.Domain.Privacy.SubjectRequests.SubjectRequestAction;
using static CarTrade.Domain.Privacy.SubjectRequests.SubjectRequestState;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>The life of a data subject request (clause 7).</summary>
public static class SubjectRequestMachine
{
    private const ActorRole Asker = ActorRole.Buyer | ActorRole.Staff;
    private static readonly SubjectRequestState[] BeforeConfirmation = [Received, IdentityPending, WaitingSubject, Verified, ScopePreview];
    private static readonly SubjectRequestState[] Open =
    [
        .. BeforeConfirmation, Confirmed, HoldCheck, Returning, Destroying, RecipientNotices, Verifying, VerificationFailed, PartiallyBlocked,
    ];

    /// <summary>The table.</summary>
    public static StateMachine<SubjectRequestState, SubjectRequestAction> Table { get; } = new("privacy_request", Received,
    [
        new(Received, AskIdentity, IdentityPending, Asker, "the clock started at receipt, on paper too"),
        new(IdentityPending, AskSubject, WaitingSubject, ActorRole.Staff, "what is missing is stated"),
        new(WaitingSubject, Answer, IdentityPending, Asker, "none"),
        new(IdentityPending, VerifyIdentity, Verified, Asker, "a session, a mailed token, or staff's check; nothing of the check is kept"),
        new(Verified, ShowPreview, ScopePreview, Asker, "the exact list by store, category and record, with its hash"),
        new(ScopePreview, ShowPreview, ScopePreview, Asker, "the list changed meanwhile"),
        new(ScopePreview, Confirm, Confirmed, Asker, "the hash is the list's of this moment; fresh sign-in, or a signed letter"),
        new(Confirmed, CheckHolds, HoldCheck, ActorRole.Timer, "none"),
        new(PartiallyBlocked, Resume, HoldCheck, ActorRole.Timer | ActorRole.System, "a hold was lifted or a statutory time ended"),
        new(HoldCheck, SubjectRequestAction.Return, Returning, ActorRole.Timer, "the package is sealed under its own key"),
        new(HoldCheck, Destroy, Destroying, ActorRole.Timer, "holds are taken out record by record; the erasure ledger has the entry"),
        new(HoldCheck, Apply, RecipientNotices, ActorRole.Timer, "rectify, restrict, object"),
        new(HoldCheck, Block, PartiallyBlocked, ActorRole.Timer, "every record is held"),
        new(Returning, Destroy, Destroying, ActorRole.Timer, "return then destroy: fetched, or 14 days have passed"),
        new(Returning, IssueCertificate, CertificateIssued, ActorRole.Timer, "return alone: fetched, or 14 days have passed"),
        new(Destroying, NotifyRecipients, RecipientNotices, ActorRole.Timer, "every locator is done"),
        new(RecipientNotices, Verify, Verifying, ActorRole.Timer, "every co-owner has a notice"),
        new(Verifying, FailVerification, VerificationFailed, ActorRole.Timer, "a count is not zero"),
        new(VerificationFailed, Destroy, Destroying, ActorRole.Timer, "none"),
        new(Verifying, IssueCertificate, CertificateIssued, ActorRole.Timer, "every count is zero, outside of what is held"),
        new(CertificateIssued, Block, PartiallyBlocked, ActorRole.Timer, "records are held"),
        new(CertificateIssued, Close, Closed, ActorRole.Timer, "every recipient answered, or the overdue ones were escalated"),
        .. Rows(BeforeConfirmation, MarkDuplicate, Duplicate, ActorRole.Staff | ActorRole.System, "an open request asks for the same"),
        .. Rows(BeforeConfirmation, Reject, Rejected, ActorRole.Staff, "a reason that the person is told"),
        .. Rows([.. BeforeConfirmation, Confirmed, Returning], Withdraw, Withdrawn, Asker | ActorRole.Timer, "nothing was destroyed yet"),
        .. Open.Select(state => new Transition<SubjectRequestState, SubjectRequestAction>(state, Extend, state, ActorRole.Staff, "a reason; once, by what the law allows")),
    ]);

    private static IEnumerable<Transition<SubjectRequestState, SubjectRequestAction>> Rows(
        SubjectRequestState[] from, SubjectRequestAction action, SubjectRequestState to, ActorRole who, string guard) =>
        from.Select(state => new Transition<SubjectRequestState, SubjectRequestAction>(state, action, to, who, guard));
}
