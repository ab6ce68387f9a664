using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Domain.Members;
using ErrorOr;

namespace CarTrade.Application.Members.Queries;

/// <summary>The caller's own profile, and where each value of it came from.</summary>
[Access(Audience.Member)]
public sealed record GetMeQuery : IQuery<MeDto>;

/// <summary>A member as the member sees it.</summary>
/// <param name="Id">The member.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="Version">Its version, also as <c>ETag</c>.</param>
/// <param name="EmailProved">Whether the address is proved.</param>
/// <param name="TotpEnabled">Whether an authenticator app is in force.</param>
/// <param name="Language">Language of mails.</param>
/// <param name="RegisteredAt">When the member registered.</param>
/// <param name="Profile">The values, in the shape in which they can be sent again.</param>
/// <param name="Provenance">Where each value came from, one entry a group.</param>
public sealed record MeDto(
    Guid Id,
    string Reference,
    int Version,
    bool EmailProved,
    bool TotpEnabled,
    string Language,
    DateTimeOffset RegisteredAt,
    ContactInput Profile,
    IReadOnlyList<ProvenanceDto> Provenance);

/// <summary>The collection of one group of values.</summary>
/// <param name="Field">The group: the name of a field of the profile.</param>
/// <param name="CollectedAt">When.</param>
/// <param name="Form">Through which form.</param>
/// <param name="PolicyVersion">Under which policy version.</param>
/// <param name="Language">In which language it was shown.</param>
/// <param name="Channel">By which way.</param>
public sealed record ProvenanceDto(
    ProfileGroup Field, DateTimeOffset CollectedAt, string Form, string PolicyVersion, string Language, CollectionChannel Channel)
{
    /// <summary>The last receipt of each group that holds a value.</summary>
    internal static IReadOnlyList<ProvenanceDto> Of(Member member, MemberProfile profile) =>
    [
        .. from receipt in member.Receipts
           group receipt by receipt.Group into of
           where profile.FilledGroups().Contains(of.Key)
           orderby of.Key
           let last = of.MaxBy(receipt => receipt.Sequence)
           select new ProvenanceDto(of.Key, last.CollectedAt, last.Form, last.PolicyVersion, last.Language, last.Channel),
    ];
}

/// <summary>Reads the row and opens the profile for its subject.</summary>
internal sealed class GetMeHandler(OwnMember own, IAccounts accounts) : IQueryHandler<GetMeQuery, MeDto>
{
    public async Task<ErrorOr<MeDto>> Handle(GetMeQuery request, CancellationToken cancellationToken)
    {
        var found = await own.LoadAsync(toChange: false, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (member, profile) = found.Value;
        var account = await accounts.FindAsync(member.AccountId, cancellationToken);
        return new MeDto(
            member.Id.Value, member.Reference.Value, member.Version, member.IsEmailProved, account?.HasTotp ?? false, member.Language,
            member.RegisteredAt, ContactInput.Of(profile.Contact), ProvenanceDto.Of(member, profile));
    }
}
