using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Dealers;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers.Messages;

/// <summary>One mail a person.</summary>
internal sealed class SendAccreditationDecisionHandler(ICarTradeDb db, DealerMailboxes mailboxes, IMailer mailer, ILinks links)
    : IMessageHandler<SendAccreditationDecision>
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    public async Task HandleAsync(SendAccreditationDecision message, CancellationToken ct)
    {
        var id = new DealerId(message.DealerId);
        var dealer = await db.Set<Dealer>().Where(row => row.Id == id).Select(row => new { row.Company.EnglishName, row.ValidUntil }).SingleAsync(ct);
        DateTimeOffset? until = message.Outcome is AccreditationOutcome.Approved or AccreditationOutcome.Reinstated && dealer.ValidUntil is { } day
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), Japan)
            : null;
        foreach (var to in await mailboxes.OfAsync(id, ct))
        {
            await mailer.SendAsync(
                MailTemplates.AccreditationDecision(
                    MailIds.Of("accreditation", message.Id, to.AccountId), to.Language, to.Email, null, links.Page("/dealer"), dealer.EnglishName, message.Outcome, until),
                ct);
        }
    }
}
