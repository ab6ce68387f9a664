using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.LegalDesk.Messages;
using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Writes to the person what is proposed and until when it can be answered. Without an address there is no notice, and so no publication.</summary>
internal sealed class NoticeBreachSubjectHandler(LegalCases cases, LegalMailboxes mailboxes, IMailer mailer, TimeProvider clock) : IMessageHandler<NoticeBreachSubject>
{
    public async Task HandleAsync(NoticeBreachSubject message, CancellationToken ct)
    {
        var found = await cases.FindAsync(message.CaseId, ct);
        var matter = found.IsError ? null : found.Value;
        if (matter is not { State: LegalState.Proposed, NoticedAt: null } || await mailboxes.OfAsync(matter, ct) is not var (email, name, language, link))
            return;
        matter.MarkNoticed(clock.GetUtcNow());
        await mailer.SendAsync(
            MailTemplates.BreachNotice(
                message.NoticeId, language, email, name, link, matter.Reference.Value, $"{matter.AgreementClause} ({matter.AgreementVersion})", matter.ReplyUntil!.Value, matter.PublishUntil!.Value),
            ct);
    }
}
