using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>What persons asked about copies that this dealership owns besides us, newest first.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.DealerOwner, Audience.DealerSales)]
public sealed record ListPrivacyNoticesQuery(Guid? After = null, int? Limit = null) : IQuery<Page<PrivacyNoticeDto>>;

/// <summary>A notice.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Operation">What the person asked.</param>
/// <param name="RequestReference">Human reference of the purchase request, as on the board.</param>
/// <param name="LeadId">The lead whose copy is meant.</param>
/// <param name="Fields">The fields that it is about; empty where it is about the whole copy.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="DueAt">By when it must be answered.</param>
/// <param name="Answer">The answer given.</param>
/// <param name="Ground">Why the copy is kept.</param>
/// <param name="AnsweredAt">When it was answered.</param>
public sealed record PrivacyNoticeDto(
    Guid Id, SubjectOperation Operation, string RequestReference, Guid? LeadId, IReadOnlyList<string> Fields, DateTimeOffset SentAt, DateTimeOffset DueAt, RecipientAnswer? Answer, string? Ground,
    DateTimeOffset? AnsweredAt);

internal sealed class ListPrivacyNoticesHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListPrivacyNoticesQuery, Page<PrivacyNoticeDto>>
{
    public async Task<ErrorOr<Page<PrivacyNoticeDto>>> Handle(ListPrivacyNoticesQuery request, CancellationToken cancellationToken)
    {
        var (limit, dealer) = (request.Limit ?? PageLimits.Default, new DealerId(caller.DealerId ?? Guid.Empty));
        var notices = db.Set<RecipientNotice>().Where(row => row.DealerId == dealer);
        if (request.After is { } after)
        {
            var last = new RecipientNoticeId(after);
            notices = notices.Where(row => row.Id < last);
        }

        var rows = await (
            from notice in notices
            join entry in db.Set<BoardEntry>().Where(row => row.DealerId == dealer) on notice.PurchaseRequestId equals entry.RequestId
            join lead in db.Set<LeadRelease>().Where(row => row.DealerId == dealer && row.State == LeadReleaseState.Received) on notice.PurchaseRequestId equals lead.RequestId into leads
            from lead in leads.DefaultIfEmpty()
            orderby notice.Id descending
            select new { notice, entry.Reference, Lead = lead == null ? null : (LeadReleaseId?)lead.Id }).Take(limit + 1).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PrivacyNoticeDto(
            row.notice.Id.Value, row.notice.Operation, row.Reference.Value, row.Lead?.Value, row.notice.Fields, row.notice.SentAt, row.notice.DueAt, row.notice.Answer, row.notice.Ground,
            row.notice.AnsweredAt)).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListPrivacyNoticesValidator : AbstractValidator<ListPrivacyNoticesQuery>
{
    public ListPrivacyNoticesValidator() => RuleFor(query => query.Limit).PageLimit();
}
