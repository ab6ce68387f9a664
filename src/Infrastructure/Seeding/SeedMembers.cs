using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Members.Commands;
using CarTrade.Domain.Members;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Registers the demo's members and proves their addresses.</summary>
internal sealed class SeedMembers(SeedWorld world, string policyVersion)
{
    /// <summary>The member as a caller.</summary>
    public async Task<SeedCaller> MakeAsync(DemoMember member, CancellationToken ct)
    {
        await world.SendAsync(
            new RegisterMemberCommand(Input(member.Contact), SeedAccounts.Password, member.Language, policyVersion), SeedCaller.Visitor, ct);
        var account = await world.ProveAsync(ct);
        return new(Audience.Member, account.Id, account.SubjectId, null, world.Clock.Now);
    }

    /// <summary>A contact as a form gives it.</summary>
    public static ContactInput Input(ContactDetails contact) => new(
        contact.Name,
        contact.Email,
        contact.Country,
        contact.Phone is { } phone ? new(phone, contact.PhoneOnWhatsApp) : null,
        contact.Mobile,
        contact.Fax,
        contact.Address is { } address ? new(address.Lines, address.City, address.Country, address.Region, address.PostalCode) : null,
        contact.BusinessName is { } business ? new(business, contact.BusinessRole) : null);
}
