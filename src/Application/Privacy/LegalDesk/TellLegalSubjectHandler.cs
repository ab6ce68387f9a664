using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.LegalDesk.Messages;
using CarTrade.Domain.Privacy.LegalDesk;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Writes to the person once no gag is in force; from then on the person's pages show the disclosure, too. Where nobody is left to write to, that is noted.</summary>
internal sealed class TellLegalSubjectHandler(ICarTradeDb db, LegalMailboxes mailboxes, IMailer mailer, TimeProvider clock) : IMessageHandler<TellLegalSubject>
{
    public async Task HandleAsync(TellLegalSubject message, CancellationToken ct)
    {
        var matter = await db.Set<LegalDisclosureCase>().AsTracking().SingleOrDefaultAsync(row => row.Id == message.CaseId, ct);
        if (matter is null || !matter.IsToBeTold(clock.GetUtcNow()))
            return;
        if (await mailboxes.OfAsync(matter, ct) is var (email, name, language, link))
            await mailer.SendAsync(
                matter.Ground == LegalGround.Breach
                    ? MailTemplates.BreachPublished(matter.Id, language, email, name, link, matter.Reference.Value, matter.PackagedAt!.Value, matter.PublishUntil!.Value)
                    : MailTemplates.LegalDisclosure(matter.Id, language, email, name, link, matter.Reference.Value, matter.Authority, matter.Clause, matter.PackagedAt!.Value),
                ct);
        matter.MarkTold(clock.GetUtcNow());
    }
}
