using CarTrade.Domain.Members;
using ErrorOr;

namespace CarTrade.Application.Abstractions;

/// <summary>A member's own contact, opened for the member through the gate.</summary>
public interface IMemberContacts
{
    /// <summary>The contact as the profile has it.</summary>
    Task<ErrorOr<MemberContact>> OfAsync(MemberId member, CancellationToken ct);
}

/// <summary>A member's contact.</summary>
/// <param name="Id">The member.</param>
/// <param name="Details">The contact.</param>
/// <param name="EmailProved">Whether its address is proved.</param>
public sealed record MemberContact(MemberId Id, ContactDetails Details, bool EmailProved)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "member contact";
}
