using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Writes to the person at the address kept with the request; once nothing more is to be said, the address goes.</summary>
internal sealed class TellSubjectHandler(ICarTradeDb db, IPolicyGate gate, IMailTokens tokens, IMailer mailer, ILinks links, ISubjectKeys keys)
    : IMessageHandler<TellSubject>
{
    public async Task HandleAsync(TellSubject message, CancellationToken ct)
    {
        var id = new SubjectRequestId(message.RequestId);
        var row = await db.Set<SubjectRequest>().AsTracking().SingleOrDefaultAsync(request => request.Id == id, ct);
        if (row?.Reply is not { } reply)
            return;
        var item = new SealedItem<ReplyAddress>(reply, SubjectRequestIntake.ReplyAt(id), DataCategory.OtherCollectedInformation, id.Value);
        var address = await gate.OpenAsync(item, Purpose.AccountService, Recipient.System, ct);
        if (!address.IsError)
            await mailer.SendAsync(await ComposeAsync(row, address.Value, message.News, ct), ct);
        if ((row.ClosedAt is not null || row.State == SubjectRequestState.PartiallyBlocked) && row.ForgetReply() is { } key)
            await keys.DestroyAsync(key, ct);
    }

    private async Task<Mail> ComposeAsync(SubjectRequest row, ReplyAddress to, SubjectNews news, CancellationToken ct)
    {
        var token = await tokens.CreateAsync(new(MailTokenKind.FollowPrivacyRequest, RequestId: row.Id.Value), ct);
        var (link, mail) = (links.Page("/privacy-request", tokens.Raw(token)), MailIds.Of($"privacy-{news}", row.Id.Value));
        return news switch
        {
            SubjectNews.Received => MailTemplates.PrivacyReceived(mail, to.Language, to.Email, to.Name, link, row.Reference.Value, row.DueAt),
            SubjectNews.Confirmed => MailTemplates.PrivacyConfirmed(mail, to.Language, to.Email, to.Name, link, row.Reference.Value, row.DueAt),
            SubjectNews.PackageReady => MailTemplates.PrivacyPackage(
                mail, to.Language, to.Email, to.Name, link, row.Reference.Value,
                await db.Set<ReturnPackage>().Where(package => package.RequestId == row.Id).Select(package => package.ExpiresAt).SingleAsync(ct)),
            SubjectNews.Extended => MailTemplates.PrivacyDelayed(mail, to.Language, to.Email, to.Name, link, row.Reference.Value, row.DueAt),
            SubjectNews.Rejected => MailTemplates.PrivacyRefused(mail, to.Language, to.Email, to.Name, link, row.Reference.Value),
            _ => MailTemplates.PrivacyCertificate(mail, to.Language, to.Email, to.Name, link, row.Reference.Value),
        };
    }
}
