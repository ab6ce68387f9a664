using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Members;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>
/// Gives the guest requests made with an address to the member who proved it, with their deals; offers, their photos, threads, releases and the ledgers
/// hang on the request. The mailed link follows its one request as before.
/// </summary>
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
        var requests = (await db.Set<PurchaseRequest>().AsTracking().Where(row => row.EmailIndex == email).ToListAsync(ct)).FindAll(row => row.IsGuest);
        foreach (var request in requests)
            request.ClaimFor(new MemberId(member));
        await FollowAsync(requests, ct);
    }

    private async Task FollowAsync(List<PurchaseRequest> requests, CancellationToken ct)
    {
        var ids = requests.ConvertAll(row => row.Id);
        foreach (var deal in await db.Set<Deal>().AsTracking().Where(row => ids.Contains(row.RequestId)).ToListAsync(ct))
            deal.FollowOwner(requests.Single(row => row.Id == deal.RequestId));
    }
}
