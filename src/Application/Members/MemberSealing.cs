using CarTrade.Application.Abstractions;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Members;

/// <summary>Seals profiles under the member's key, and opens them for the program's own work.</summary>
internal sealed class MemberSealing(ISubjectKeys keys, ISealer sealer, IBlindIndex index, IPolicyGate gate)
{
    /// <summary>A new member's key and profile.</summary>
    public async Task<(SubjectKeyId Key, Sealed<MemberProfile> Profile)> SealNewAsync(MemberId id, MemberProfile profile, CancellationToken ct)
    {
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.Member, id.Value), ct);
        return (key, await sealer.SealAsync(profile, key, MemberContacts.At(id), ct));
    }

    /// <summary>A changed profile.</summary>
    public Task<Sealed<MemberProfile>> SealAsync(Member member, MemberProfile profile, CancellationToken ct) =>
        sealer.SealAsync(profile, member.KeyId, MemberContacts.At(member.Id), ct);

    /// <summary>Opens a profile.</summary>
    public Task<ErrorOr.ErrorOr<MemberProfile>> OpenAsync(Member member, Purpose purpose, Recipient recipient, CancellationToken ct) =>
        gate.OpenAsync(MemberContacts.Item(member), purpose, recipient, ct);

    /// <summary>Blind index of an address.</summary>
    public byte[] IndexOf(string email) => index.OfEmail(email);
}
