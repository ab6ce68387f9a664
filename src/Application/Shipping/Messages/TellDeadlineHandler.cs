using System.Globalization;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Deals;
using CarTrade.Application.Messaging;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Shipping.Messages;

/// <summary>Writes to the buyer, the dealership, or both.</summary>
internal sealed class TellDeadlineHandler(ICarTradeDb db, OrderLoader orders, DeadlineMails mails, TimeProvider clock) : IMessageHandler<TellDeadline>
{
    public async Task HandleAsync(TellDeadline message, CancellationToken ct)
    {
        var id = new ShipmentId(message.ShipmentId);
        var shipment = await db.Set<Shipment>().SingleAsync(row => row.Id == id, ct);
        var order = await db.Set<Order>().SingleAsync(row => row.Id == shipment.OrderId, ct);
        var days = ShipmentDays.Of(shipment, order, await orders.ProformaAsync(order, ct), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (days.FirstOrDefault(one => one.Kind == message.Kind && one.State is DeadlineState.Near or DeadlineState.Missed) is { } deadline)
            await mails.SendAsync(order, deadline, ct);
    }
}

/// <summary>Mails about days to heed.</summary>
internal sealed class DeadlineMails(BuyerMailbox buyers, DealerMailboxes dealers, IMailer mailer, ILinks links)
{
    public async Task SendAsync(Order order, Deadline deadline, CancellationToken ct)
    {
        var day = deadline.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Deadline.IsBuyers(deadline.Kind) && await buyers.OfAsync(order.RequestId, ct) is { } buyer)
            await mailer.SendAsync(Mail(MailIds.Of(deadline.Name, order.Id.Value), buyer.Language, buyer.Email, buyer.Name, buyer.Link), ct);
        if (!Deadline.IsDealers(deadline.Kind))
            return;
        foreach (var to in await dealers.OfAsync(order.DealerId, ct))
            await mailer.SendAsync(Mail(MailIds.Of(deadline.Name, order.Id.Value, to.AccountId), to.Language, to.Email, null, links.Page($"/dealer/deals/{order.DealId.Value}")), ct);

        Mail Mail(Guid id, string language, string to, string? name, Uri link) =>
            MailTemplates.ShipmentDeadline(id, language, to, name, link, order.Reference.Value, deadline.Kind, day);
    }
}
