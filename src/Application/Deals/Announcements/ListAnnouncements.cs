using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals.Announcements;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Announcements;

/// <summary>What a buyer announced for an order, newest first. It is a buyer's word, and no money.</summary>
/// <param name="OrderId">The order.</param>
[Access(Audience.Guest, Audience.Member, Audience.Admin)]
public sealed record ListAnnouncementsQuery(Guid OrderId) : IQuery<IReadOnlyList<AnnouncementDto>>;

/// <summary>An announced transfer.</summary>
/// <param name="Id">The announcement.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Amount">What the slip says was sent.</param>
/// <param name="SentOn">The day on the slip.</param>
/// <param name="Reference">The bank's number of the transfer.</param>
/// <param name="AnnouncedAt">When it was announced.</param>
public sealed record AnnouncementDto(Guid Id, Guid OrderId, MoneyInput Amount, DateOnly SentOn, string Reference, DateTimeOffset AnnouncedAt)
{
    internal static AnnouncementDto Of(PaymentAnnouncement row) => new(
        row.Id, row.OrderId.Value, MoneyInput.Of(new Money(row.Minor, row.Currency)), row.SentOn, row.Reference, row.AnnouncedAt);
}

internal sealed class ListAnnouncementsHandler(ICarTradeDb db, OrderLoader orders) : IQueryHandler<ListAnnouncementsQuery, IReadOnlyList<AnnouncementDto>>
{
    public async Task<ErrorOr<IReadOnlyList<AnnouncementDto>>> Handle(ListAnnouncementsQuery request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, cancellationToken);
        if (order.IsError)
            return order.Errors;
        var id = order.Value.Id;
        var rows = await db.Set<PaymentAnnouncement>().Where(row => row.OrderId == id).OrderByDescending(row => row.Id).ToListAsync(cancellationToken);
        return rows.ConvertAll(AnnouncementDto.Of);
    }
}
