using System.Globalization;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Changes;

/// <summary>What changed for the dealership since a cursor, oldest first. A poller that keeps the last cursor misses nothing and sees nothing twice.</summary>
/// <param name="After">The last cursor; left out, from the beginning.</param>
/// <param name="Limit">Rows, 1 to 100.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.DealerClient, Scope = DealerScopes.ReadRequests)]
public sealed record ListChangesQuery(string? After, int Limit = PageLimits.Maximum) : IQuery<ChangesDto>;

/// <summary>Changes.</summary>
/// <param name="Items">The changes, oldest first.</param>
/// <param name="Cursor">What to send as <c>after</c> next time; stays the same while nothing changed.</param>
/// <param name="More">Whether to ask again at once.</param>
public sealed record ChangesDto(IReadOnlyList<ChangeDto> Items, string Cursor, bool More);

/// <summary>A change.</summary>
/// <param name="Cursor">Its place in the feed.</param>
/// <param name="Type"><c>request.published</c>, <c>request.closed</c>, <c>lead.available</c>, <c>lead.received</c>, <c>lead.cancelled</c>,
/// <c>offer.sent</c>, <c>offer.countered</c>, <c>offer.accepted</c> and the offer's other states, <c>question.asked</c>, <c>question.answered</c>,
/// <c>order.confirmed</c> and the order's other states, <c>shipment.planned</c> and the shipment's other states, <c>shipment.rescheduled</c>, <c>shipment.too_late</c>.</param>
/// <param name="At">When.</param>
/// <param name="RequestId">The request.</param>
/// <param name="LeadId">The lead.</param>
/// <param name="OfferId">The offer.</param>
/// <param name="OrderId">The order, for what happens to it and to its shipment.</param>
public sealed record ChangeDto(string Cursor, string Type, DateTimeOffset At, Guid? RequestId, Guid? LeadId, Guid? OfferId, Guid? OrderId);

/// <summary>Shape of the cursor.</summary>
internal sealed class ListChangesValidator : AbstractValidator<ListChangesQuery>
{
    public ListChangesValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
        RuleFor(query => query.After).Must(after => after is null || FeedCursor.TryRead(after, out _, out _)).WithErrorCode("changes.cursor_invalid");
    }
}

/// <summary>Reads what older transactions than every running one have written.</summary>
internal sealed class ListChangesHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListChangesQuery, ChangesDto>
{
    public async Task<ErrorOr<ChangesDto>> Handle(ListChangesQuery request, CancellationToken cancellationToken)
    {
        FeedCursor.TryRead(request.After ?? "0-0", out var xid, out var id);
        var (dealer, transaction) = (caller.DealerId ?? Guid.Empty, xid.ToString(CultureInfo.InvariantCulture));
        var rows = await db.Set<DealerChange>().FromSql(
            $"""
            SELECT * FROM requests.dealer_changes
            WHERE dealer_id = {dealer} AND (xid, id) > ({transaction}::xid8, {id}) AND xid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY xid, id LIMIT {request.Limit + 1}
            """).ToListAsync(cancellationToken);
        var items = rows.Take(request.Limit).Select(row => new ChangeDto(FeedCursor.Of(row), row.Type, row.At, row.RequestId, row.LeadId, row.OfferId, row.OrderId)).ToList();
        return new ChangesDto(items, items.Count > 0 ? items[^1].Cursor : request.After ?? "0-0", rows.Count > request.Limit);
    }
}

/// <summary>A place in the feed: transaction and id.</summary>
internal static class FeedCursor
{
    public static string Of(DealerChange change) => string.Create(CultureInfo.InvariantCulture, $"{change.Xid}-{change.Id}");

    public static bool TryRead(string text, out ulong xid, out long id)
    {
        (xid, id) = (0, 0);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && ulong.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out xid)
            && long.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
