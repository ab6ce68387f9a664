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
    /// <summary>Compiled once: every request that is submitted reads it.</summary>
    private static readonly Func<DbContext, MemberId, CancellationToken, Task<Row?>> Find = EF.CompileAsyncQuery(
        (DbContext db, MemberId member, CancellationToken _) => db.Set<Member>().Where(m => m.Id == member).Select(m => new Row(m.Profile, m.State)).SingleOrDefault());

    public async Task<ErrorOr<MemberContact>> OfAsync(MemberId member, CancellationToken ct)
    {
        var row = await Find((DbContext)db, member, ct);
        if (row is null)
            return CommonErrors.NotFound;
        var opened = await gate.OpenAsync(Item(member, row.Profile), Purpose.SubjectAccess, caller.AsRecipient(), ct);
        return opened.IsError ? opened.Errors : new MemberContact(member, opened.Value.Contact, row.State == EmailProof.Proved);
    }

    /// <summary>What the gate must know to open a profile.</summary>
    internal static SealedItem<MemberProfile> Item(Member member) => Item(member.Id, member.Profile);

    private static SealedItem<MemberProfile> Item(MemberId id, Sealed<MemberProfile> profile) =>
        new(profile, At(id), DataCategory.MembersInformation, id.Value);

    /// <summary>Where a profile lies.</summary>
    internal static SealedAt At(MemberId member) => new("members.members.profile", member.Value);

    private sealed record Row(Sealed<MemberProfile> Profile, EmailProof State);
}
