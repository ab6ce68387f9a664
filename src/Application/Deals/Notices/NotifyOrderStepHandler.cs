using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Deals.Messages;
using CarTrade.Application.Messaging;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Deals.Notices;

/// <summary>Writes to both sides of an order about a step, but not to the one that took it. No mail holds the account that is paid to.</summary>
internal sealed class NotifyOrderStepHandler(OrderLoader orders, BuyerMailbox buyers, DealerMailboxes dealers, IMailer mailer, ILinks links) : IMessageHandler<NotifyOrderStep>
{
    public async Task HandleAsync(NotifyOrderStep message, CancellationToken ct)
    {
        var order = await orders.AnyAsync(message.OrderId, ct);
        var step = order.History.Single(change => change.Sequence == message.Step);
        var deal = await orders.DealAsync(order, ct);
        var (action, id) = (Enum.Parse<OrderAction>(step.Action), $"order-step-{message.Step}");
        var (car, proforma) = ($"{deal.Car.Make} {deal.Car.Model}", (await orders.ProformaAsync(order, ct))?.Number.Value);
        if (step.Role != ActorRole.Buyer && await buyers.OfAsync(order.RequestId, ct) is { } buyer)
        {
            var link = deal.OwnerId == deal.RequestId.Value ? buyer.Link : links.Page($"/deals/{deal.Id.Value}");
            await mailer.SendAsync(
                MailTemplates.OrderStep(
                    MailIds.Of(id, message.OrderId), buyer.Language, buyer.Email, buyer.Name, link, order.Reference.Value, car, action, proforma, deal.Price.Total), ct);
        }

        if (step.Role == ActorRole.Dealer)
            return;
        foreach (var to in await dealers.OfAsync(order.DealerId, ct))
        {
            await mailer.SendAsync(
                MailTemplates.OrderStep(
                    MailIds.Of(id, message.OrderId, to.AccountId), to.Language, to.Email, null, links.Page($"/dealer/deals/{deal.Id.Value}"),
                    order.Reference.Value, car, action, proforma, deal.Price.Total), ct);
        }
    }
}
