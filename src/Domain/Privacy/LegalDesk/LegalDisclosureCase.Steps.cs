using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;

namespace CarTrade.Domain.Privacy.LegalDesk;

/// <content>What can happen to a disclosure by law.</content>
public sealed partial class LegalDisclosureCase
{
    /// <summary>Opens a case; the hold is placed in the same transaction. Errors: <c>legal.request_invalid</c>, <c>legal.statement_incomplete</c>.</summary>
    /// <param name="content">What the case begins with.</param>
    /// <param name="supports">Whether the statement has what the ground needs.</param>
    /// <param name="occasion">An officer.</param>
    public static ErrorOr<LegalDisclosureCase> Open(LegalDisclosureContent content, bool supports, Occasion occasion)
    {
        if (content.Record.Kind == CaseRecordKind.Dealership || string.IsNullOrWhiteSpace(content.Authority) || content.Requested.Count == 0)
            return LegalErrors.Request;
        if (!supports || (content.Ground == LegalGround.Belief && content.Interest is null))
            return LegalErrors.Statement;
        if ((content.Ground == LegalGround.Breach) != (content.Breach is not null))
            return LegalErrors.BreachOnly;
        if (content.Ground == LegalGround.Breach && content.Requested.Contains(LegalField.Note))
            return LegalErrors.BreachField;
        var opened = new LegalDisclosureCase
        {
            Id = content.Id,
            Reference = content.Reference,
            Ground = content.Ground,
            Interest = content.Ground == LegalGround.Belief ? content.Interest : null,
            RecordKind = content.Record.Kind,
            RecordId = content.Record.Id,
            OwnerId = content.OwnerId,
            Authority = content.Authority,
            AuthorityCountry = content.AuthorityCountry,
            DueAt = content.DueAt,
            KeyId = content.KeyId,
            Statement = content.Statement,
            Requested = EnumSet<LegalField>.Of(content.Requested),
            HoldId = content.HoldId,
            OpenedAt = occasion.At,
            Aim = content.Breach?.Aim,
            AcceptanceId = content.Breach?.AcceptanceId,
            AgreementVersion = content.Breach?.Version,
            AgreementClause = content.Breach?.Clause,
        };
        opened.Begin();
        return opened;
    }

    /// <summary>Puts a paper on file.</summary>
    /// <param name="id">Its id, under which it was sealed.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="content">The sealed bytes.</param>
    /// <param name="hash">SHA-256 of the bytes as they came.</param>
    /// <param name="occasion">An officer.</param>
    public ErrorOr<LegalDocument> AddDocument(Guid id, LegalDocumentKind kind, Sealed<LegalDocumentContent> content, byte[] hash, Occasion occasion)
    {
        if (kind == LegalDocumentKind.Reply && Ground != LegalGround.Breach)
            return LegalErrors.BreachOnly;
        return Move(kind == LegalDocumentKind.Reply ? LegalAction.Hear : LegalAction.AddDocument, occasion).Then(_ =>
        {
            var added = LegalDocument.Of(id, kind, content, hash, occasion);
            documents.Add(added);
            return added;
        });
    }

    /// <summary>Proposes what to disclose. Errors: <c>legal.document_required</c>, <c>legal.field_not_requested</c>, <c>legal.necessity_required</c>, <c>legal.gag_invalid</c>, <c>legal.publication_invalid</c>.</summary>
    /// <param name="necessity">Why each field is needed; these fields and no others.</param>
    /// <param name="stated">The same, sealed.</param>
    /// <param name="gag">Until when the person may not be told, and why; null for no gag.</param>
    /// <param name="occasion">An officer.</param>
    /// <param name="publishUntil">When a publication on a breach ends; null for the other grounds.</param>
    public ErrorOr<Success> Propose(LegalNecessity necessity, Sealed<LegalNecessity> stated, LegalGag? gag, Occasion occasion, DateTimeOffset? publishUntil = null)
    {
        var possible = Check(LegalAction.Propose, occasion);
        if (possible.IsError)
            return possible;
        if (NeededDocument is { } needed && documents.TrueForAll(document => document.Kind != needed))
            return LegalErrors.DocumentNeeded;
        if (necessity.Fields.Count == 0 || necessity.Fields.Values.Any(reason => !CaseReason.IsGood(reason)))
            return LegalErrors.NecessityNeeded;
        if (necessity.Fields.Keys.Except(Requested.Values()).Any())
            return LegalErrors.NotRequested;
        if (gag is not null && (!CaseReason.IsGood(gag.Reason) || gag.Until <= occasion.At || gag.Until > occasion.At + LongestGag))
            return LegalErrors.Gag;
        var publication = CheckPublication(gag, publishUntil, occasion.At);
        return publication.IsError ? publication : Move(LegalAction.Propose, occasion).ThenDo(_ =>
        {
            (PublishUntil, NoticedAt, Approvers) = (publishUntil, null, []);
            (Fields, Necessity, ProposedBy) = (EnumSet<LegalField>.Of(necessity.Fields.Keys), stated, occasion.ActorId);
            (GagUntil, GagReason) = (gag?.Until, gag is null ? null : CaseReason.Masked(gag.Reason));
        });
    }

    /// <summary>Agrees; <c>legal.same_person</c> for the proposer.</summary>
    /// <param name="occasion">Another officer.</param>
    public ErrorOr<Success> Approve(Occasion occasion)
    {
        var possible = Check(LegalAction.Approve, occasion);
        if (possible.IsError)
            return possible;
        if (occasion.ActorId is null || occasion.ActorId == ProposedBy)
            return LegalErrors.SamePerson;
        if (Ground == LegalGround.Breach)
            return ApproveBreach(occasion, occasion.ActorId.Value);
        return Move(LegalAction.Approve, occasion).ThenDo(_ => ApprovedBy = occasion.ActorId);
    }

    /// <summary>Sends a proposal back.</summary>
    /// <param name="occasion">An officer, with a reason.</param>
    public ErrorOr<Success> Return(Occasion occasion) => WithReason(LegalAction.Return, occasion);

    /// <summary>Refuses.</summary>
    /// <param name="occasion">An officer, with a reason.</param>
    public ErrorOr<Success> Reject(Occasion occasion) => End(LegalAction.Reject, occasion);

    /// <summary>Takes back.</summary>
    /// <param name="occasion">An officer, with a reason.</param>
    public ErrorOr<Success> Withdraw(Occasion occasion) => End(LegalAction.Withdraw, occasion);

    /// <summary>The package is made: from here on nothing about it can be changed.</summary>
    /// <param name="hash">SHA-256 of the package.</param>
    /// <param name="occasion">An officer.</param>
    public ErrorOr<Success> Package(byte[] hash, Occasion occasion) => PublishUntil <= occasion.At
        ? LegalErrors.Publication
        : Move(LegalAction.Package, occasion).ThenDo(_ => (PackageHash, PackagedAt) = (hash, occasion.At));

    /// <summary>The recipient has it.</summary>
    /// <param name="occasion">An officer, with the proof.</param>
    public ErrorOr<Success> Deliver(Occasion occasion) =>
        WithReason(LegalAction.Deliver, occasion).ThenDo(_ => DeliveryProof = CaseReason.Masked(occasion.Reason!));

    /// <summary>Whether the person is to be told now.</summary>
    /// <param name="at">Server time, UTC.</param>
    public bool IsToBeTold(DateTimeOffset at) => PackagedAt is not null && ToldAt is null && (GagUntil is null || GagUntil <= at);

    /// <summary>The person was told, or there is nobody left to tell.</summary>
    /// <param name="at">Server time, UTC.</param>
    public void MarkTold(DateTimeOffset at)
    {
        ToldAt = at;
        Touch();
    }

    /// <summary>Ends it; <c>legal.person_not_told</c> before the person was.</summary>
    /// <param name="occasion">An officer, with the outcome.</param>
    public ErrorOr<Success> Close(Occasion occasion)
    {
        var possible = Check(LegalAction.Close, occasion);
        if (possible.IsError)
            return possible;
        return ToldAt is null ? LegalErrors.NotTold : End(LegalAction.Close, occasion);
    }

    private LegalDocumentKind? NeededDocument => Ground switch
    {
        LegalGround.JudicialOrder => LegalDocumentKind.Order,
        LegalGround.Law => LegalDocumentKind.Memo,
        LegalGround.Breach => LegalDocumentKind.Evidence,
        _ => null,
    };

    private ErrorOr<Success> End(LegalAction action, Occasion occasion) => WithReason(action, occasion).ThenDo(_ => ClosedAt = occasion.At);

    private ErrorOr<Success> WithReason(LegalAction action, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        return CaseReason.IsGood(occasion.Reason) ? Move(action, occasion) : LegalErrors.ReasonNeeded;
    }
}
