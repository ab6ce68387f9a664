using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Members;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Gives the guest requests made with an address to the member who proved it.</summary>
internal sealed class ClaimGuestRequestsHandler(ICarTradeDb db, IAccounts accounts, IPolicyGate gate, IBlindIndex index)
    : IMessageHandler<EmailProved>
{
    public async Task HandleAsync(EmailProved message, CancellationToken ct)
    {
        if (message.SubjectId is not { } member || await accounts.MailboxAsync(message.AccountId, ct) is not { } mailbox)
            return;
        var contact = await gate.OpenAsync(
            mailbox.Contact, Domain.Privacy.Purpose.AccountService, Domain.Privacy.Recipient.System, ct);
        if (contact.IsError)
            return;
        var email = index.OfEmail(contact.Value.Email);
        var requests = await db.Set<PurchaseRequest>().AsTracking().Where(row => row.EmailIndex == email).ToListAsync(ct);
        foreach (var request in requests.Where(row => row.IsGuest))
            request.ClaimFor(new MemberId(member));
    }
}
