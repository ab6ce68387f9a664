using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Members;

/// <summary>Opens a member's profile for the member.</summary>
internal sealed class MemberContacts(ICarTradeDb db, IPolicyGate gate, ICaller caller) : IMemberContacts
{
    public async Task<ErrorOr<MemberContact>> OfAsync(MemberId member, CancellationToken ct)
    {
        var row = await db.Set<Member>().SingleOrDefaultAsync(m => m.Id == member, ct);
        if (row is null)
            return CommonErrors.NotFound;
        var opened = await gate.OpenAsync(Item(row), Purpose.SubjectAccess, caller.AsRecipient(), ct);
        return opened.IsError ? opened.Errors : new MemberContact(row.Id, opened.Value.Contact, row.IsEmailProved);
    }

    /// <summary>What the gate must know to open a profile.</summary>
    internal static SealedItem<MemberProfile> Item(Member member) =>
        new(member.Profile, At(member.Id), DataCategory.MembersInformation, member.Id.Value);

    /// <summary>Where a profile lies.</summary>
    internal static SealedAt At(MemberId member) => new("members.members.profile", member.Value);
}
