using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Members;

/// <summary>What a new member is made of; the profile is sealed already.</summary>
/// <param name="Id">The id, chosen before sealing.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="AccountId">The sign-in account.</param>
/// <param name="Key">Data key of the member.</param>
/// <param name="Profile">The sealed profile.</param>
/// <param name="EmailIndex">Keyed blind index of the address.</param>
/// <param name="Country">The country.</param>
/// <param name="Groups">Groups that were filled: <see cref="MemberProfile.FilledGroups"/>.</param>
public sealed record MemberRegistration(
    MemberId Id,
    HumanReference Reference,
    Guid AccountId,
    SubjectKeyId Key,
    Sealed<MemberProfile> Profile,
    byte[] EmailIndex,
    CountryCode Country,
    IReadOnlyList<ProfileGroup> Groups);
