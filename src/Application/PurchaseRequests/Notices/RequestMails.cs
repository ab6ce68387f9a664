using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Messaging;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Notices;

/// <summary>Tells the dealership's people of a match.</summary>
internal sealed class NotifyNewMatchHandler(ICarTradeDb db, DealerMailboxes mailboxes, IReferenceData reference, IMailer mailer, ILinks links)
    : IMessageHandler<NotifyNewMatch>
{
    public async Task HandleAsync(NotifyNewMatch message, CancellationToken ct)
    {
        var (request, dealer) = (new PurchaseRequestId(message.RequestId), new DealerId(message.DealerId));
        var entry = await db.Set<BoardEntry>().SingleOrDefaultAsync(row => row.RequestId == request && row.DealerId == dealer, ct);
        if (entry is not { ClosedAt: null })
            return;
        var destination = reference.FindCountry(entry.Destination.Code)?.Name ?? entry.Destination.Code;
        foreach (var to in await mailboxes.OfAsync(dealer, ct))
        {
            await mailer.SendAsync(
                MailTemplates.NewMatch(
                    MailIds.Of("new-match", message.RequestId, to.AccountId), to.Language, to.Email, null,
                    links.Page($"/dealer/board/{message.RequestId}"), entry.Reference.Value, $"{entry.Wish.Make} {entry.Wish.Model}".Trim(), destination),
                ct);
        }
    }
}

/// <summary>Tells the dealership's people that a lead waits for their receipt.</summary>
internal sealed class NotifyLeadAvailableHandler(ICarTradeDb db, DealerMailboxes mailboxes, IMailer mailer, ILinks links)
    : IMessageHandler<NotifyLeadAvailable>
{
    public async Task HandleAsync(NotifyLeadAvailable message, CancellationToken ct)
    {
        var id = new LeadReleaseId(message.ReleaseId);
        var release = await db.Set<LeadRelease>().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (release is not { State: LeadReleaseState.Available })
            return;
        var entry = await db.Set<BoardEntry>().SingleAsync(row => row.RequestId == release.RequestId && row.DealerId == release.DealerId, ct);
        foreach (var to in await mailboxes.OfAsync(release.DealerId, ct))
        {
            await mailer.SendAsync(
                MailTemplates.LeadAvailable(
                    MailIds.Of("lead-available", message.ReleaseId, to.AccountId), to.Language, to.Email, null,
                    links.Page($"/dealer/leads/{message.ReleaseId}"), entry.Reference.Value, $"{entry.Wish.Make} {entry.Wish.Model}".Trim()),
                ct);
        }
    }
}

/// <summary>Tells the buyer that a dealer got nothing because its accreditation ended meanwhile.</summary>
internal sealed class NotifyReleaseRefusedHandler(ICarTradeDb db, BuyerMailbox mailbox, IDealerDirectory dealers, IMailer mailer)
    : IMessageHandler<NotifyReleaseRefused>
{
    public async Task HandleAsync(NotifyReleaseRefused message, CancellationToken ct)
    {
        var id = new LeadReleaseId(message.ReleaseId);
        var release = await db.Set<LeadRelease>().SingleAsync(row => row.Id == id, ct);
        if (await mailbox.OfAsync(release.RequestId, ct) is not { } to)
            return;
        var names = await dealers.NamesAsync([release.DealerId.Value], ct);
        await mailer.SendAsync(
            MailTemplates.ReleaseRefused(
                MailIds.Of("release-refused", message.ReleaseId), to.Language, to.Email, to.Name, to.Link, to.Reference, names[release.DealerId.Value].Name),
            ct);
    }
}

/// <summary>Reminds the buyer before a request runs out.</summary>
internal sealed class NotifyRequestExpiringHandler(ICarTradeDb db, BuyerMailbox mailbox, IMailer mailer) : IMessageHandler<NotifyRequestExpiring>
{
    public async Task HandleAsync(NotifyRequestExpiring message, CancellationToken ct)
    {
        var id = new PurchaseRequestId(message.RequestId);
        var expires = await db.Set<PurchaseRequest>().Where(row => row.Id == id && row.ClosedAt == null)
            .Select(row => (DateTimeOffset?)row.ExpiresAt).SingleOrDefaultAsync(ct);
        if (expires is null || await mailbox.OfAsync(id, ct) is not { } to)
            return;
        await mailer.SendAsync(
            MailTemplates.RequestExpiring(
                MailIds.Of("request-expiring", message.RequestId), to.Language, to.Email, to.Name, to.Link, to.Reference, to.Car, expires.Value),
            ct);
    }
}
