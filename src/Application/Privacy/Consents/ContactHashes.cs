using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>The caller's own addresses as keyed hashes: a member's profile, or a guest's contact, opened for nobody else.</summary>
internal sealed class ContactHashes(ICarTradeDb db, ICaller caller, IMemberContacts members, IPolicyGate gate, ISuppressions suppressions)
{
    /// <summary>When each channel's address was last suppressed.</summary>
    public async Task<IReadOnlyDictionary<ContactChannel, DateTimeOffset>> LastAsync(CancellationToken ct)
    {
        var found = new Dictionary<ContactChannel, DateTimeOffset>();
        if (await ContactAsync(ct) is not { } contact)
            return found;
        foreach (var channel in Enum.GetValues<ContactChannel>())
        {
            if (await suppressions.LastAsync(channel, suppressions.HashesOf(channel, contact), ct) is { } at)
                found[channel] = at;
        }

        return found;
    }

    /// <summary>Puts the caller's addresses for some channels on the list.</summary>
    public async Task SuppressAsync(IEnumerable<ContactChannel> channels, SuppressionOrigin origin, DateTimeOffset at, CancellationToken ct)
    {
        if (await ContactAsync(ct) is not { } contact)
            return;
        db.Set<Suppression>().AddRange(channels.SelectMany(channel =>
            suppressions.HashesOf(channel, contact).Select(hash => Suppression.Create(channel, hash, origin, at))));
    }

    private async Task<ContactDetails?> ContactAsync(CancellationToken ct)
    {
        var id = caller.SubjectId ?? Guid.Empty;
        if (caller.Audience == Audience.Member)
            return await members.OfAsync(new MemberId(id), ct) is { IsError: false } own ? own.Value.Details : null;
        var request = new PurchaseRequestId(id);
        var row = await db.Set<PurchaseRequest>().Where(one => one.Id == request).Select(one => new { one.OwnerId, one.Contact }).SingleOrDefaultAsync(ct);
        if (row is null)
            return null;
        var opened = await gate.OpenAsync(RequestPlaces.Item(request, row.OwnerId, row.Contact), Purpose.SubjectAccess, caller.AsRecipient(), ct);
        return opened.IsError ? null : opened.Value.Contact;
    }
}
