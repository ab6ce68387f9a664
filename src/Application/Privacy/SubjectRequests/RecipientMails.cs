using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Writes to the owners and sales people of a dealership that owns a copy besides us.</summary>
internal sealed class TellRecipientHandler(ICarTradeDb db, DealerMailboxes mailboxes, IMailer mailer, ILinks links) : IMessageHandler<TellRecipient>
{
    public async Task HandleAsync(TellRecipient message, CancellationToken ct)
    {
        var id = new RecipientNoticeId(message.NoticeId);
        if (await db.Set<RecipientNotice>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { Answer: null } notice)
            return;
        var reference = await db.Set<BoardEntry>().Where(row => row.RequestId == notice.PurchaseRequestId && row.DealerId == notice.DealerId)
            .Select(row => row.Reference).SingleOrDefaultAsync(ct);
        foreach (var to in await mailboxes.OfAsync(notice.DealerId, ct))
        {
            await mailer.SendAsync(
                MailTemplates.PrivacyNotice(
                    MailIds.Of("privacy-notice", message.NoticeId, to.AccountId), to.Language, to.Email, null, links.Page("/dealer/privacy-notices"), reference.Value, notice.DueAt),
                ct);
        }
    }
}
