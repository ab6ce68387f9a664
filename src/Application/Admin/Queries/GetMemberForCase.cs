using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Members;
using CarTrade.Application.Members.Queries;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Admin.Queries;

/// <summary>A member's profile, opened with a living grant of a case, or by emergency access, and a stated reason; the member can see that it was read.</summary>
/// <param name="MemberId">The member.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetMemberForCaseQuery(Guid MemberId) : IQuery<MemberCaseDto>;

/// <summary>A member as staff see it.</summary>
/// <param name="Id">The member.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="AccountId">The sign-in account; to end its sessions.</param>
/// <param name="EmailProof">Whether the address is proved.</param>
/// <param name="Language">Language of mails.</param>
/// <param name="RegisteredAt">When the member registered.</param>
/// <param name="Profile">The values.</param>
/// <param name="Provenance">Where each came from.</param>
/// <param name="History">Every change of state.</param>
public sealed record MemberCaseDto(
    Guid Id,
    string Reference,
    Guid AccountId,
    EmailProof EmailProof,
    string Language,
    DateTimeOffset RegisteredAt,
    ContactInput Profile,
    IReadOnlyList<ProvenanceDto> Provenance,
    IReadOnlyList<StateChangeDto> History)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "member case";
}

/// <summary>Opens for the purpose of the case.</summary>
internal sealed class GetMemberForCaseHandler(ICarTradeDb db, ICaller caller, MemberSealing sealing) : IQueryHandler<GetMemberForCaseQuery, MemberCaseDto>
{
    public async Task<ErrorOr<MemberCaseDto>> Handle(GetMemberForCaseQuery request, CancellationToken cancellationToken)
    {
        var id = new MemberId(request.MemberId);
        if (await db.Set<Member>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } member)
            return MemberErrors.NotFound;
        var profile = await sealing.OpenAsync(member, Purpose.CaseHandling, caller.AsRecipient(), cancellationToken);
        return profile.Then(opened => new MemberCaseDto(
            member.Id.Value, member.Reference.Value, member.AccountId, member.State, member.Language, member.RegisteredAt,
            ContactInput.Of(opened.Contact), ProvenanceDto.Of(member, opened), StateChangeDto.Of(member.History)));
    }
}
