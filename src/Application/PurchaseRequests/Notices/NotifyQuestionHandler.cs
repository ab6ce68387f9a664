using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Messaging;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Notices;

/// <summary>Writes to whoever did not write the message; the mail does not quote it.</summary>
internal sealed class NotifyQuestionHandler(ICarTradeDb db, BuyerMailbox buyers, DealerMailboxes mailboxes, IDealerDirectory dealers, IMailer mailer, ILinks links)
    : IMessageHandler<NotifyQuestion>
{
    public async Task HandleAsync(NotifyQuestion message, CancellationToken ct)
    {
        var (request, dealer) = (new PurchaseRequestId(message.RequestId), new DealerId(message.DealerId));
        var thread = await db.Set<Question>().SingleOrDefaultAsync(row => row.RequestId == request && row.DealerId == dealer, ct);
        if (thread?.Messages.SingleOrDefault(row => row.Id.Value == message.MessageId) is not { } written)
            return;
        if (written.Author == QuestionAuthor.Dealer)
            await ToBuyerAsync(message, request, ct);
        else
            await ToDealerAsync(message, request, dealer, ct);
    }

    private async Task ToBuyerAsync(NotifyQuestion message, PurchaseRequestId request, CancellationToken ct)
    {
        if (await buyers.OfAsync(request, ct) is not { } to)
            return;
        var name = (await dealers.NamesAsync([message.DealerId], ct))[message.DealerId].Name;
        await mailer.SendAsync(
            MailTemplates.NewQuestionToBuyer(MailIds.Of("question", message.MessageId), to.Language, to.Email, to.Name, to.Link, to.Reference, name), ct);
    }

    private async Task ToDealerAsync(NotifyQuestion message, PurchaseRequestId request, DealerId dealer, CancellationToken ct)
    {
        var reference = await db.Set<BoardEntry>().Where(row => row.RequestId == request && row.DealerId == dealer).Select(row => row.Reference).SingleAsync(ct);
        foreach (var to in await mailboxes.OfAsync(dealer, ct))
        {
            await mailer.SendAsync(
                MailTemplates.NewQuestionToDealer(
                    MailIds.Of("question", message.MessageId, to.AccountId), to.Language, to.Email, null, links.Page($"/dealer/board/{message.RequestId}"), reference.Value),
                ct);
        }
    }
}
