using CarTrade.Application.Abstractions;
using CarTrade.Application.Members;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Policies;

/// <summary>Writes a notice for each member and each living request of a guest who has none yet, and goes on until there is nobody left.</summary>
internal sealed class SendPolicyNoticesHandler(ICarTradeDb db, IMessageBus bus, TimeProvider clock) : IMessageHandler<SendPolicyNotices>
{
    private const int Batch = 1000;

    public async Task HandleAsync(SendPolicyNotices message, CancellationToken ct)
    {
        var told = (await db.Set<PolicyNotice>().Where(notice => notice.ActivationId == message.ActivationId).Select(notice => notice.OwnerId).ToListAsync(ct)).ToHashSet();
        var members = (await db.Set<Member>().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(ct))
            .Select(id => id.Value).Where(id => !told.Contains(id)).Take(Batch).ToList();
        var guests = (await db.Set<PurchaseRequest>().Where(row => row.ClosedAt == null).OrderBy(row => row.Id).Select(row => new { row.Id, row.OwnerId }).ToListAsync(ct))
            .Where(row => row.OwnerId == row.Id.Value && !told.Contains(row.OwnerId)).Select(row => row.OwnerId).Take(Batch).ToList();
        List<PolicyNotice> notices =
        [
            .. members.Select(id => PolicyNotice.Create(message.ActivationId, id, isRequest: false, clock.GetUtcNow())),
            .. guests.Select(id => PolicyNotice.Create(message.ActivationId, id, isRequest: true, clock.GetUtcNow())),
        ];
        db.Set<PolicyNotice>().AddRange(notices);
        foreach (var notice in notices)
            await bus.SendAsync(new SendPolicyNotice(notice.Id), ct);
        if (members.Count == Batch || guests.Count == Batch)
            await bus.SendAsync(message, ct);
    }
}

/// <summary>Opens one address just before the mail, if the policy in force permits it then, and notes that it left.</summary>
internal sealed class SendPolicyNoticeHandler(
    ICarTradeDb db, MemberSealing members, BuyerMailbox buyers, IMailer mailer, ILinks links, TimeProvider clock) : IMessageHandler<SendPolicyNotice>
{
    public async Task HandleAsync(SendPolicyNotice message, CancellationToken ct)
    {
        var notice = await db.Set<PolicyNotice>().AsTracking().SingleOrDefaultAsync(row => row.Id == message.NoticeId, ct);
        if (notice is not { SentAt: null })
            return;
        var activation = await db.Set<PolicyActivation>().SingleAsync(row => row.Id == notice.ActivationId, ct);
        if (await MailboxAsync(notice, ct) is not var (email, name, language))
            return;
        await mailer.SendAsync(
            MailTemplates.PolicyChange(notice.Id, language, email, name, links.Page("/privacy"), activation.PolicyVersion, activation.TakesForceAt), ct);
        notice.MarkSent(clock.GetUtcNow());
    }

    private async Task<(string Email, string Name, string Language)?> MailboxAsync(PolicyNotice notice, CancellationToken ct)
    {
        if (notice.IsRequest)
            return await buyers.OfAsync(new PurchaseRequestId(notice.OwnerId), ct) is { } buyer ? (buyer.Email, buyer.Name, buyer.Language) : null;
        var id = new MemberId(notice.OwnerId);
        if (await db.Set<Member>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } member)
            return null;
        var opened = await members.OpenAsync(member, Purpose.AccountService, Recipient.System, ct);
        return opened.IsError ? null : (opened.Value.Contact.Email, opened.Value.Contact.Name, member.Language);
    }
}
