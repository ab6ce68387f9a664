using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Members;

/// <summary>Loads the caller's own member with the opened profile.</summary>
internal sealed class OwnMember(ICarTradeDb db, ICaller caller, MemberSealing sealing)
{
    public async Task<ErrorOr<(Member Member, MemberProfile Profile)>> LoadAsync(bool toChange, CancellationToken ct)
    {
        var id = new MemberId(caller.SubjectId ?? Guid.Empty);
        var rows = toChange ? db.Set<Member>().AsTracking() : db.Set<Member>();
        if (await rows.SingleOrDefaultAsync(row => row.Id == id, ct) is not { } member)
            return CommonErrors.NotFound;
        var profile = await sealing.OpenAsync(member, Purpose.SubjectAccess, caller.AsRecipient(), ct);
        return profile.IsError ? profile.Errors : (member, profile.Value);
    }
}
