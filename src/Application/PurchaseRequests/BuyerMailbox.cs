using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Where to write to the buyer of a request, opened through the gate just before a mail is sent.</summary>
internal sealed class BuyerMailbox(ICarTradeDb db, IPolicyGate gate, IMailTokens tokens, ILinks links)
{
    /// <summary>Null when the contact was destroyed or the policy forbids the mail.</summary>
    public async Task<BuyerAddress?> OfAsync(PurchaseRequestId id, CancellationToken ct)
    {
        var row = await db.Set<PurchaseRequest>().Where(request => request.Id == id)
            .Select(request => new { request.OwnerId, request.Contact, request.Language, request.Reference, request.Wish.Make, request.Wish.Model })
            .SingleOrDefaultAsync(ct);
        if (row is null)
            return null;
        var contact = await gate.OpenAsync(RequestPlaces.Item(id, row.OwnerId, row.Contact), Purpose.RequestService, Recipient.System, ct);
        if (contact.IsError)
            return null;
        var (name, email) = (contact.Value.Contact.Name, contact.Value.Contact.Email);
        return new(email, name, row.Language, row.Reference.Value, $"{row.Make} {row.Model}".Trim(), await LinkAsync(id, row.OwnerId, ct));
    }

    private async Task<Uri> LinkAsync(PurchaseRequestId id, Guid owner, CancellationToken ct)
    {
        if (owner != id.Value)
            return links.Page($"/requests/{id.Value}");
        var token = await tokens.CreateAsync(new(MailTokenKind.FollowRequest, RequestId: id.Value), ct);
        return links.Page("/follow", tokens.Raw(token));
    }
}

/// <summary>The buyer's address with what every mail needs.</summary>
internal sealed record BuyerAddress(string Email, string Name, string Language, string Reference, string Car, Uri Link)
{
    public override string ToString() => "buyer address";
}
