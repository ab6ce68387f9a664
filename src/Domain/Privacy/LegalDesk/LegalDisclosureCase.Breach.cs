using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.LegalDesk;

/// <content>What a disclosure on a breach of the user agreement needs besides (4.3).</content>
public sealed partial class LegalDisclosureCase
{
    /// <summary>Officers who must agree, the proposer not among them.</summary>
    public const int Approvals = 3;

    /// <summary>How long the person has to answer before anybody can agree.</summary>
    public static readonly TimeSpan ReplyTime = TimeSpan.FromDays(14);

    /// <summary>Longest publication, from the proposal on.</summary>
    public static readonly TimeSpan LongestPublication = TimeSpan.FromDays(180);

    /// <summary>To what end it is made public.</summary>
    [NotPersonal("kind")]
    public BreachAim? Aim { get; private set; }

    /// <summary>The event by which the person accepted the user agreement.</summary>
    [NotPersonal("identifier")]
    public Guid? AcceptanceId { get; private set; }

    /// <summary>The version that the person accepted.</summary>
    [NotPersonal("version")]
    public string? AgreementVersion { get; private set; }

    /// <summary>Its clause that was broken.</summary>
    [NotPersonal("number of a clause")]
    public string? AgreementClause { get; private set; }

    /// <summary>When the publication ends by itself, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? PublishUntil { get; private set; }

    /// <summary>When the person was told what is proposed, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? NoticedAt { get; private set; }

    /// <summary>Who agreed so far, on a breach.</summary>
    [NotPersonal("opaque identifiers")]
    public IReadOnlyList<Guid> Approvers { get; private set; } = [];

    /// <summary>Until when the person can answer before officers agree, UTC.</summary>
    public DateTimeOffset? ReplyUntil => NoticedAt + ReplyTime;

    /// <summary>The person was written to.</summary>
    /// <param name="at">Server time, UTC.</param>
    public void MarkNoticed(DateTimeOffset at)
    {
        if (Ground != LegalGround.Breach || State != LegalState.Proposed || NoticedAt is not null)
            return;
        NoticedAt = at;
        Touch();
    }

    /// <summary>Ends a publication before its time, or notes that it is over.</summary>
    /// <param name="occasion">An officer, with a reason.</param>
    public ErrorOr<Success> TakeDown(Occasion occasion) => Ground == LegalGround.Breach ? End(LegalAction.TakeDown, occasion) : LegalErrors.BreachOnly;

    /// <summary>Whether a proposal on a breach has an end and no gag, and that of another ground none.</summary>
    private ErrorOr<Success> CheckPublication(LegalGag? gag, DateTimeOffset? until, DateTimeOffset at) => Ground == LegalGround.Breach
        ? gag is null && until > at + ReplyTime && until <= at + LongestPublication ? Result.Success : LegalErrors.Publication
        : until is null ? Result.Success : LegalErrors.BreachOnly;

    private ErrorOr<Success> ApproveBreach(Occasion occasion, Guid officer)
    {
        var heard = documents.Exists(document => document.Kind == LegalDocumentKind.Reply && document.AddedAt >= NoticedAt);
        if (NoticedAt is null || (!heard && occasion.At < ReplyUntil))
            return LegalErrors.NotHeard;
        if (Approvers.Contains(officer))
            return LegalErrors.SamePerson;
        var last = Approvers.Count + 1 == Approvals;
        return Move(last ? LegalAction.Approve : LegalAction.Concur, occasion)
            .ThenDo(_ => (Approvers, ApprovedBy) = ([.. Approvers, officer], last ? officer : null));
    }
}
