using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <content>What can happen to a dealership.</content>
public sealed partial class Dealer
{
    /// <summary>An application; <c>dealer.market_invalid</c> when the market is not one.</summary>
    /// <param name="application">What was sent.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ErrorOr<Dealer> Apply(DealerApplication application, DateTimeOffset at)
    {
        var dealer = new Dealer
        {
            Id = application.Id,
            Reference = application.Reference,
            Company = application.Company,
            AppliedBy = application.AppliedBy,
            KeyId = application.Key,
            ResponsiblePerson = application.ResponsiblePerson,
            AgreementVersion = application.AgreementVersion,
            AgreementSignedAt = at,
            AppliedAt = at,
        };
        dealer.Begin();
        return dealer.SetMarket(application.Serves).Then(_ => dealer);
    }

    /// <summary>Changes makes and destinations; <c>dealer.market_invalid</c>, <c>dealer.closed</c>.</summary>
    /// <param name="serves">The new market.</param>
    public ErrorOr<Success> ChangeMarket(ServedMarket serves) => IsFinal ? DealerErrors.Closed : SetMarket(serves);

    /// <summary>Signs a version of the data-sharing agreement; <c>dealer.closed</c>.</summary>
    /// <param name="version">The version.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> SignAgreement(string version, DateTimeOffset at)
    {
        if (IsFinal)
            return DealerErrors.Closed;
        (AgreementVersion, AgreementSignedAt) = (version, at);
        Touch();
        return Result.Success;
    }

    /// <summary>Hands in a piece of evidence; <c>dealer.evidence_expired</c>, <c>dealer.closed</c>.</summary>
    /// <param name="id">Its id, chosen before sealing.</param>
    /// <param name="kind">What it shows.</param>
    /// <param name="details">What it says, sealed.</param>
    /// <param name="expiresOn">Last day on which it counts, or null.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Evidence> AddEvidence(EvidenceId id, EvidenceKind kind, Sealed<EvidenceDetails> details, DateOnly? expiresOn, DateTimeOffset at)
    {
        if (IsFinal)
            return DealerErrors.Closed;
        if (expiresOn < DayInJapan(at))
            return DealerErrors.EvidenceExpired;
        var piece = Dealers.Evidence.Of(id, kind, details, expiresOn, at);
        evidence.Add(piece);
        Touch();
        return piece;
    }

    /// <summary>An administrator verifies a piece. Errors: <c>dealer.self_approval</c>, <c>dealer.evidence_…</c>, <c>dealer.closed</c>.</summary>
    /// <param name="id">The piece.</param>
    /// <param name="admin">The administrator's account.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> VerifyEvidence(EvidenceId id, Guid admin, DateTimeOffset at)
    {
        if (IsFinal)
            return DealerErrors.Closed;
        if (admin == AppliedBy)
            return DealerErrors.SelfApproval;
        if (evidence.Find(piece => piece.Id == id) is not { } found)
            return DealerErrors.EvidenceNotFound;
        if (found.IsVerified)
            return DealerErrors.EvidenceAlreadyVerified;
        if (found.HasExpiredOn(DayInJapan(at)))
            return DealerErrors.EvidenceExpired;
        found.Verify(admin, at);
        Touch();
        return Result.Success;
    }

    /// <summary>Asks for missing evidence.</summary>
    /// <param name="occasion">Staff.</param>
    public ErrorOr<Success> RequestDocuments(Occasion occasion) => Move(DealerAction.RequestDocuments, occasion);

    /// <summary>Hands the application to the examiners; <c>dealer.evidence_incomplete</c> until a piece of every required kind is there.</summary>
    /// <param name="occasion">The dealer or staff.</param>
    public ErrorOr<Success> SubmitForReview(Occasion occasion)
    {
        var possible = Check(DealerAction.SubmitForReview, occasion);
        if (possible.IsError)
            return possible;
        var missing = RequiredForApproval.Where(kind => !evidence.Exists(piece => Shows(piece, kind))).ToList();
        return missing.Count > 0 ? DealerErrors.EvidenceIncomplete(missing) : Move(DealerAction.SubmitForReview, occasion);
    }

    /// <summary>
    /// An administrator's approval of an application, renewal or change of facts. The first is recorded; the second, by somebody else and
    /// for the same end date, accredits: <see cref="DealerState.Accredited"/> afterwards says so, and proposed facts are in force. Errors:
    /// <c>dealer.self_approval</c>, <c>dealer.second_approver_needed</c>, <c>dealer.approval_mismatch</c>, <c>dealer.end_date_invalid</c>,
    /// <c>dealer.evidence_incomplete</c>, <c>dealer.agreement_outdated</c>, <c>dealer.nothing_to_approve</c>.
    /// </summary>
    /// <param name="validUntil">Last day of the accreditation, in Japan.</param>
    /// <param name="agreementInForce">Version of the data-sharing agreement in force.</param>
    /// <param name="occasion">Staff; the actor id is the administrator's account.</param>
    public ErrorOr<Success> Approve(DateOnly validUntil, string agreementInForce, Occasion occasion) =>
        Approve(State == DealerState.RenewalDue ? DealerAction.Renew : DealerAction.Approve, validUntil, agreementInForce, occasion);

    /// <summary>An administrator's approval that a suspension ends; two are needed, under the rules of <see cref="Approve(DateOnly, string, Occasion)"/>.</summary>
    /// <param name="validUntil">Last day of the accreditation, in Japan.</param>
    /// <param name="agreementInForce">Version of the data-sharing agreement in force.</param>
    /// <param name="occasion">Staff; the actor id is the administrator's account.</param>
    public ErrorOr<Success> Reinstate(DateOnly validUntil, string agreementInForce, Occasion occasion) =>
        Approve(DealerAction.Reinstate, validUntil, agreementInForce, occasion);

    private ErrorOr<Success> Approve(DealerAction action, DateOnly validUntil, string agreementInForce, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        if (Refusal(validUntil, agreementInForce, occasion) is { } refusal)
            return refusal;
        var first = approvals.Find(approval => approval.Round == ApprovalRound);
        approvals.Add(DealerApproval.Of(ApprovalRound, occasion.ActorId!.Value, occasion.At, validUntil));
        if (first is null)
        {
            Touch();
            return Result.Success;
        }

        return Move(action, ProposedAt is null ? occasion : occasion with { Reason = $"changed: {string.Join(", ", ProposalRestsOn)}" }).ThenDo(_ =>
        {
            ValidUntil = validUntil;
            ApprovalRound++;
            Adopt(occasion.At);
        });
    }

    /// <summary>
    /// Looks at the calendar: suspends when the accreditation or a required piece has lapsed, marks the renewal as due when one ends within 30 days,
    /// and refuses with <c>dealer.nothing_due</c> otherwise.
    /// </summary>
    /// <param name="occasion">A timer.</param>
    public ErrorOr<Success> Review(Occasion occasion)
    {
        var possible = State == DealerState.RenewalDue ? Check(DealerAction.Suspend, occasion) : Check(DealerAction.MarkRenewalDue, occasion);
        if (possible.IsError)
            return possible;
        var day = DayInJapan(occasion.At);
        if (ValidUntil < day || MissingOn(day).Count > 0)
            return Leave(DealerAction.Suspend, occasion with { Reason = "lapsed" });
        var ahead = day.AddDays(RenewalNoticeDays);
        if (State == DealerState.Accredited && (ValidUntil < ahead || MissingOn(ahead).Count > 0))
            return Leave(DealerAction.MarkRenewalDue, occasion);
        return DealerErrors.NothingDue;
    }

    /// <summary>Suspends; <c>dealer.reason_required</c>.</summary>
    /// <param name="occasion">Staff, with a reason.</param>
    public ErrorOr<Success> Suspend(Occasion occasion) => WithReason(DealerAction.Suspend, occasion);

    /// <summary>Ends it for good; <c>dealer.reason_required</c>.</summary>
    /// <param name="occasion">Staff, with a reason.</param>
    public ErrorOr<Success> Terminate(Occasion occasion) => WithReason(DealerAction.Terminate, occasion).ThenDo(_ => ClosedAt = occasion.At);

    /// <summary>Refuses the application; <c>dealer.reason_required</c>.</summary>
    /// <param name="occasion">Staff, with a reason.</param>
    public ErrorOr<Success> Reject(Occasion occasion) => WithReason(DealerAction.Reject, occasion).ThenDo(_ => ClosedAt = occasion.At);

    /// <summary>Takes the application back.</summary>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> WithdrawApplication(Occasion occasion) => Move(DealerAction.Withdraw, occasion).ThenDo(_ => ClosedAt = occasion.At);

    private Error? Refusal(DateOnly validUntil, string agreementInForce, Occasion occasion)
    {
        var day = DayInJapan(occasion.At);
        var round = approvals.FindAll(approval => approval.Round == ApprovalRound);
        return occasion.ActorId switch
        {
            null => throw new ArgumentException("An approval needs the administrator's account.", nameof(occasion)),
            _ when State == DealerState.Accredited && ProposedAt is null => DealerErrors.NothingToApprove,
            { } admin when admin == AppliedBy => DealerErrors.SelfApproval,
            { } admin when round.Exists(approval => approval.AdminId == admin) => DealerErrors.SecondApproverNeeded,
            _ when validUntil <= day || validUntil > day.AddDays(LongestAccreditationDays) => DealerErrors.EndDateInvalid,
            _ when round.Exists(approval => approval.ValidUntil != validUntil) => DealerErrors.ApprovalMismatch,
            _ when !string.Equals(AgreementVersion, agreementInForce, StringComparison.Ordinal) => DealerErrors.AgreementOutdated,
            _ when MissingForApproval(day) is { Count: > 0 } missing => DealerErrors.EvidenceIncomplete(missing),
            _ => null,
        };
    }

    private ErrorOr<Success> WithReason(DealerAction action, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        return string.IsNullOrWhiteSpace(occasion.Reason) ? DealerErrors.ReasonRequired : Leave(action, occasion);
    }

    /// <summary>Half an approval given before something changed must not count after it.</summary>
    private void VoidHalfApproval()
    {
        if (approvals.Exists(approval => approval.Round == ApprovalRound))
            ApprovalRound++;
    }

    private ErrorOr<Success> Leave(DealerAction action, Occasion occasion) => Move(action, occasion).ThenDo(_ => VoidHalfApproval());

    private ErrorOr<Success> SetMarket(ServedMarket serves)
    {
        var named = serves.Makes.Select(make => PlainText.Line(make, PlainText.LineLength)).ToList();
        var reached = serves.Destinations.Select(CountryCode.Parse).ToList();
        if (named.Count > MaxMakes || reached.Count > MaxDestinations || named.Exists(make => make.IsError) || reached.Exists(country => country.IsError))
            return DealerErrors.MarketInvalid;
        makes = [.. named.Select(make => make.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
        destinations = [.. reached.Select(country => country.Value.Code).Distinct(StringComparer.Ordinal)];
        Touch();
        return Result.Success;
    }
}
