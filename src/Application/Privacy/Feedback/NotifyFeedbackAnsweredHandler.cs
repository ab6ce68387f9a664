using CarTrade.Application.Abstractions;
using CarTrade.Application.Members;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.Messages;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Feedback;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Feedback;

/// <summary>Mails the link to the thread to the address that was left, or to the member; nobody is told of anonymous feedback.</summary>
internal sealed class NotifyFeedbackAnsweredHandler(ICarTradeDb db, IPolicyGate gate, MemberSealing members, FeedbackTokens tokens, IMailer mailer, ILinks links)
    : IMessageHandler<NotifyFeedbackAnswered>
{
    public async Task HandleAsync(NotifyFeedbackAnswered message, CancellationToken ct)
    {
        if (await db.Set<PolicyFeedback>().SingleOrDefaultAsync(row => row.Id == message.FeedbackId, ct) is not { } thread)
            return;
        if (await AddressAsync(thread, ct) is not { } email)
            return;
        var link = links.Page("/privacy/feedback", $"{thread.Id:D}.{tokens.Of(thread.Id)}");
        await mailer.SendAsync(MailTemplates.FeedbackAnswered(message.MessageId, thread.Language, email, null, link), ct);
    }

    private async Task<string?> AddressAsync(PolicyFeedback thread, CancellationToken ct)
    {
        if (thread.Contact is { } contact)
        {
            var item = new SealedItem<FeedbackContact>(contact, FeedbackPlaces.Contact(thread.Id), DataCategory.CommunicationServicesInformation, thread.OwnerId);
            return await gate.OpenAsync(item, Purpose.Feedback, Recipient.System, ct) is { IsError: false } left ? left.Value.Email : null;
        }

        var id = new MemberId(thread.OwnerId);
        if (thread.OwnerId == thread.Id || await db.Set<Member>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } member)
            return null;
        return await members.OpenAsync(member, Purpose.AccountService, Recipient.System, ct) is { IsError: false } own ? own.Value.Contact.Email : null;
    }
}
