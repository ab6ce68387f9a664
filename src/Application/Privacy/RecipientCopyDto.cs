using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy;

/// <summary>What became of a recipient's copy.</summary>
public enum RecipientCopyState
{
    /// <summary>A dealership owns it besides us since its receipt (clause 3.3).</summary>
    CoOwned,
    /// <summary>It was handed over to another kind of recipient.</summary>
    HandedOver,
    /// <summary>A notice of what the person asked was sent, and no answer came yet.</summary>
    NoticeSent,
    /// <summary>The recipient says that it destroyed it.</summary>
    Destroyed,
    /// <summary>The recipient keeps it on a stated ground.</summary>
    Kept,
    /// <summary>The recipient corrected it.</summary>
    Corrected,
}

/// <summary>The state of a recipient's copy.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Since">Since when.</param>
/// <param name="Ground">Why it is kept; only then.</param>
/// <param name="DueAt">By when the recipient must answer; while a notice waits.</param>
public sealed record RecipientCopyDto(RecipientCopyState State, DateTimeOffset Since, string? Ground = null, DateTimeOffset? DueAt = null);

/// <summary>Joins disclosures with the notices that their recipients were sent, and what they answered.</summary>
internal static class RecipientCopies
{
    public static async Task<List<DisclosureDto>> WithCopiesAsync(this ICarTradeDb db, List<DisclosureDto> rows, CancellationToken ct)
    {
        var requests = rows.Where(row => row.RequestId is not null).Select(row => new PurchaseRequestId(row.RequestId!.Value)).Distinct().ToList();
        var notices = requests.Count == 0
            ? []
            : await db.Set<RecipientNotice>().Where(notice => requests.Contains(notice.PurchaseRequestId)).OrderBy(notice => notice.Id).ToListAsync(ct);
        var latest = new Dictionary<(Guid Request, Guid Dealer), RecipientNotice>(notices.Count);
        foreach (var notice in notices)
            latest[(notice.PurchaseRequestId.Value, notice.DealerId.Value)] = notice;
        return rows.ConvertAll(row => row with { Copy = Of(row, latest.GetValueOrDefault((row.RequestId ?? Guid.Empty, row.RecipientId))) });
    }

    /// <summary>Purchase requests whose recipients were told what somebody asked: that outlives the request, which may be destroyed.</summary>
    public static Task<List<Guid?>> NoticedRequestsAsync(this ICarTradeDb db, Guid? owner, CancellationToken ct)
    {
        var (me, own) = (owner ?? Guid.Empty, new SubjectRequestId(owner ?? Guid.Empty));
        return (
            from notice in db.Set<RecipientNotice>()
            join asked in db.Set<SubjectRequest>().Where(row => row.OwnerId == me || row.Id == own) on notice.SubjectRequestId equals asked.Id
            select (Guid?)notice.PurchaseRequestId.Value).Distinct().ToListAsync(ct);
    }

    private static RecipientCopyDto Of(DisclosureDto row, RecipientNotice? notice) => (notice, notice?.Answer) switch
    {
        (null, _) => new(row.RecipientKind == RecipientKind.Dealer ? RecipientCopyState.CoOwned : RecipientCopyState.HandedOver, row.At),
        ({ } sent, null) => new(RecipientCopyState.NoticeSent, sent.SentAt, DueAt: sent.DueAt),
        ({ } sent, RecipientAnswer.Destroyed) => new(RecipientCopyState.Destroyed, sent.AnsweredAt!.Value),
        ({ } sent, RecipientAnswer.Corrected) => new(RecipientCopyState.Corrected, sent.AnsweredAt!.Value),
        ({ } sent, _) => new(RecipientCopyState.Kept, sent.AnsweredAt!.Value, sent.Ground),
    };
}
