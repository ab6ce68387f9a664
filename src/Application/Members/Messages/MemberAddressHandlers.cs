using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Members.Messages;

/// <summary>Notes on the profile that its address is proved. A repeat finds it so.</summary>
internal sealed class MemberEmailProvedHandler(ICarTradeDb db, IOccasions occasions) : IMessageHandler<EmailProved>
{
    public async Task HandleAsync(EmailProved message, CancellationToken ct)
    {
        var id = new MemberId(message.SubjectId ?? Guid.Empty);
        if (await db.Set<Member>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { IsEmailProved: false } member)
            member.ProveEmail(occasions.Now("1.1") with { Role = ActorRole.Buyer });
    }
}

/// <summary>Lets the profile follow the account's new address, with a receipt of its own. A repeat finds it done.</summary>
internal sealed class MemberEmailChangedHandler(ICarTradeDb db, AccountAddresses addresses, MemberSealing sealing, IOccasions occasions)
    : IMessageHandler<EmailChanged>
{
    private const string Form = "email-change";

    public async Task HandleAsync(EmailChanged message, CancellationToken ct)
    {
        var id = new MemberId(message.SubjectId ?? Guid.Empty);
        if (await db.Set<Member>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } member
            || await addresses.OfAsync(message.AccountId, ct) is not { } email)
            return;
        var profile = await sealing.OpenAsync(member, Purpose.AccountService, Recipient.System, ct);
        if (profile.IsError)
            return;
        var index = sealing.IndexOf(email);
        if (index.AsSpan().SequenceEqual(member.EmailIndex))
            return;
        var occasion = occasions.Now("6.1") with { Role = ActorRole.Buyer };
        var moved = new MemberProfile(profile.Value.Contact with { Email = email });
        member.ChangeEmail(
            await sealing.SealAsync(member, moved, ct), index,
            new(occasion.At, Form, occasion.PolicyVersion, member.Language, CollectionChannel.Email), occasion);
    }
}
