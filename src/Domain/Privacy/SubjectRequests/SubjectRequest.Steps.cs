using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <content>What can happen to a request.</content>
public sealed partial class SubjectRequest
{
    private const int ShortestReason = 10;

    /// <summary>Begins the check of who asks.</summary>
    /// <param name="occasion">The person, or staff.</param>
    public ErrorOr<Success> AskIdentity(Occasion occasion) => Move(SubjectRequestAction.AskIdentity, occasion);

    /// <summary>Asks the person for something; the occasion says what.</summary>
    /// <param name="occasion">Staff, with a reason.</param>
    public ErrorOr<Success> AskSubject(Occasion occasion) => WithReason(SubjectRequestAction.AskSubject, occasion);

    /// <summary>The person answered.</summary>
    /// <param name="occasion">The person, or staff.</param>
    public ErrorOr<Success> Answer(Occasion occasion) => Move(SubjectRequestAction.Answer, occasion);

    /// <summary>Who asks is certain. Nothing of the check is kept but that it took place.</summary>
    /// <param name="occasion">The person by a session or token, or staff.</param>
    public ErrorOr<Success> VerifyIdentity(Occasion occasion) => Move(SubjectRequestAction.VerifyIdentity, occasion);

    /// <summary>Shows the exact list.</summary>
    /// <param name="hash">SHA-256 of the list.</param>
    /// <param name="occasion">The person, or staff.</param>
    public ErrorOr<Success> ShowPreview(byte[] hash, Occasion occasion) =>
        Move(SubjectRequestAction.ShowPreview, occasion).ThenDo(_ => PreviewHash = hash);

    /// <summary>Confirms the list; <c>privacy_request.preview_changed</c> where it is not the one of this moment.</summary>
    /// <param name="confirmed">Hash of the list that was read.</param>
    /// <param name="present">Hash of the list as it is now.</param>
    /// <param name="occasion">The person, or staff with a signed letter.</param>
    public ErrorOr<Success> Confirm(byte[] confirmed, byte[] present, Occasion occasion)
    {
        var possible = Check(SubjectRequestAction.Confirm, occasion);
        if (possible.IsError)
            return possible;
        if (!confirmed.AsSpan().SequenceEqual(present))
            return SubjectRequestErrors.PreviewChanged;
        return Move(SubjectRequestAction.Confirm, occasion).ThenDo(_ => (PreviewHash, ConfirmedAt) = (present, occasion.At));
    }

    /// <summary>Begins, or begins again after a hold, to look at what is held back.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> CheckHolds(Occasion occasion) => Move(
        State == SubjectRequestState.PartiallyBlocked ? SubjectRequestAction.Resume : SubjectRequestAction.CheckHolds, occasion).ThenDo(_ => ResumeAt = null);

    /// <summary>Makes the package.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Return(Occasion occasion) => Move(SubjectRequestAction.Return, occasion);

    /// <summary>Begins to destroy.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Destroy(Occasion occasion) => Move(SubjectRequestAction.Destroy, occasion);

    /// <summary>Corrects, restricts or stops a use.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Apply(Occasion occasion) => Move(SubjectRequestAction.Apply, occasion);

    /// <summary>Every locator is done; recipients are told.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> NotifyRecipients(Occasion occasion) => Move(SubjectRequestAction.NotifyRecipients, occasion);

    /// <summary>Begins to count what is left.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Verify(Occasion occasion) => Move(SubjectRequestAction.Verify, occasion);

    /// <summary>Something is left.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> FailVerification(Occasion occasion) => Move(SubjectRequestAction.FailVerification, occasion);

    /// <summary>The certificate is signed.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> IssueCertificate(Occasion occasion) => Move(SubjectRequestAction.IssueCertificate, occasion);

    /// <summary>Waits for the end of holds and statutory times.</summary>
    /// <param name="resumeAt">The first moment at which one ends by itself; null for holds without an end.</param>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Block(DateTimeOffset? resumeAt, Occasion occasion) =>
        Move(SubjectRequestAction.Block, occasion).ThenDo(_ => ResumeAt = resumeAt);

    /// <summary>Finishes; where the person's own record went, the tie to it is cut.</summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Close(Occasion occasion) => End(SubjectRequestAction.Close, occasion);

    /// <summary>Refers to an open request for the same.</summary>
    /// <param name="occasion">Staff, or the system.</param>
    public ErrorOr<Success> MarkDuplicate(Occasion occasion) => End(SubjectRequestAction.MarkDuplicate, occasion);

    /// <summary>Refuses; <c>privacy_request.reason_required</c> without a reason.</summary>
    /// <param name="occasion">Staff, with the reason that the person is told.</param>
    public ErrorOr<Success> Reject(Occasion occasion) => (occasion.Reason?.Length ?? 0) < ShortestReason
        ? SubjectRequestErrors.ReasonNeeded
        : End(SubjectRequestAction.Reject, occasion);

    /// <summary>Takes it back.</summary>
    /// <param name="occasion">The person, staff, or a timer for one that was never confirmed.</param>
    public ErrorOr<Success> Withdraw(Occasion occasion) => End(SubjectRequestAction.Withdraw, occasion);

    /// <summary>Takes longer, once, by what the law allows: <c>privacy_request.cannot_extend</c>, <c>privacy_request.reason_required</c>.</summary>
    /// <param name="occasion">Staff, with the reason that the person is told.</param>
    public ErrorOr<Success> Extend(Occasion occasion)
    {
        var rule = ResponseTime.Of(Country);
        if (ExtensionReason is not null || !rule.CanExtend)
            return SubjectRequestErrors.CannotExtend;
        return WithReason(SubjectRequestAction.Extend, occasion)
            .ThenDo(_ => (DueAt, ExtensionReason, EscalatedAt) = (rule.ExtendedUntil(ReceivedAt), occasion.Reason, null));
    }

    /// <summary>Staff is told that the time runs out.</summary>
    /// <param name="at">Server time, UTC.</param>
    public void Escalate(DateTimeOffset at)
    {
        EscalatedAt = at;
        Touch();
    }

    /// <summary>The address to answer to is not needed any more; gives the key to destroy.</summary>
    public SubjectKeyId? ForgetReply()
    {
        var key = ReplyKeyId;
        (Reply, ReplyKeyId) = (null, null);
        Touch();
        return key;
    }

    private ErrorOr<Success> WithReason(SubjectRequestAction action, Occasion occasion) =>
        (occasion.Reason?.Length ?? 0) < ShortestReason ? SubjectRequestErrors.ReasonNeeded : Move(action, occasion);

    private ErrorOr<Success> End(SubjectRequestAction action, Occasion occasion) => Move(action, occasion).ThenDo(_ =>
    {
        (ClosedAt, Country) = (occasion.At, null);
        if (State == SubjectRequestState.Closed && Destroys && Scope.IsOfTheWholePerson(OwnerKind))
            OwnerId = Id.Value;
    });
}
