using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Messaging;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Notices;

/// <summary>Mails the link that proves the contact's address and follows the request. The link follows from the token's id alone.</summary>
internal sealed class SendRequestProofHandler(ICarTradeDb db, IPolicyGate gate, IMailTokens tokens, IMailer mailer, ILinks links, TimeProvider clock)
    : IMessageHandler<SendRequestProof>
{
    public async Task HandleAsync(SendRequestProof message, CancellationToken ct)
    {
        if (await tokens.FindAsync(message.MailTokenId, ct) is not { RequestId: { } requestId })
            return;
        var id = new PurchaseRequestId(requestId);
        var row = await db.Set<PurchaseRequest>().SingleOrDefaultAsync(request => request.Id == id, ct);
        if (row is not { State: PurchaseRequestState.AwaitingContactProof })
            return;
        var contact = await gate.OpenAsync(RequestPlaces.Item(id, row.OwnerId, row.Contact), Purpose.RequestService, Recipient.System, ct);
        if (contact.IsError)
            return;
        await mailer.SendAsync(
            MailTemplates.ProveRequest(
                message.MailTokenId, row.Language, contact.Value.Contact.Email, contact.Value.Contact.Name,
                links.Page("/follow", tokens.Raw(message.MailTokenId)), row.Reference.Value, $"{row.Wish.Make} {row.Wish.Model}".Trim(),
                clock.GetUtcNow() + MailTokenRules.Life(MailTokenKind.FollowRequest)),
            ct);
    }
}
