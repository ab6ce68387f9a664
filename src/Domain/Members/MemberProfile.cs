namespace CarTrade.Domain.Members;

/// <summary>What a member told about themselves, sealed as one record under the member's key.</summary>
/// <param name="Contact">How to reach the member.</param>
public sealed record MemberProfile(ContactDetails Contact)
{
    /// <summary>Groups whose values differ from another profile's: what a correction touched.</summary>
    /// <param name="other">The profile before.</param>
    public IReadOnlyList<ProfileGroup> ChangedFrom(MemberProfile other)
    {
        var (mine, old) = (Contact, other.Contact);
        (ProfileGroup Group, bool Changed)[] groups =
        [
            (ProfileGroup.Name, mine.Name != old.Name),
            (ProfileGroup.Email, mine.Email != old.Email),
            (ProfileGroup.Country, mine.Country != old.Country),
            (ProfileGroup.Phone, (mine.Phone, mine.PhoneOnWhatsApp) != (old.Phone, old.PhoneOnWhatsApp)),
            (ProfileGroup.Mobile, mine.Mobile != old.Mobile),
            (ProfileGroup.Fax, mine.Fax != old.Fax),
            (ProfileGroup.PostalAddress, !Same(mine.Address, old.Address)),
            (ProfileGroup.Business, (mine.BusinessName, mine.BusinessRole) != (old.BusinessName, old.BusinessRole)),
        ];
        return [.. groups.Where(entry => entry.Changed).Select(entry => entry.Group)];
    }

    /// <summary>A copy that was made of an earlier profile, with what was corrected since. A value that the copy has for itself stays; the address always does, for it is proved.</summary>
    /// <param name="before">The profile before the correction.</param>
    /// <param name="copy">The copy.</param>
    /// <returns>The copy itself where nothing of it is corrected.</returns>
    public ContactDetails CorrectedIn(MemberProfile before, ContactDetails copy)
    {
        var kept = new MemberProfile(copy).ChangedFrom(before);
        foreach (var group in ChangedFrom(before).Except(kept))
            copy = Take(group, copy);
        return copy;
    }

    /// <summary>Groups that hold a value.</summary>
    public IReadOnlyList<ProfileGroup> FilledGroups() =>
        [ProfileGroup.Name, ProfileGroup.Email, ProfileGroup.Country, .. ChangedFrom(new MemberProfile(new ContactDetails(Contact.Name, Contact.Email, Contact.Country)))];

    /// <summary>Never the values.</summary>
    public override string ToString() => "member profile";

    private ContactDetails Take(ProfileGroup group, ContactDetails copy) => group switch
    {
        ProfileGroup.Name => copy with { Name = Contact.Name },
        ProfileGroup.Country => copy with { Country = Contact.Country },
        ProfileGroup.Phone => copy with { Phone = Contact.Phone, PhoneOnWhatsApp = Contact.PhoneOnWhatsApp },
        ProfileGroup.Mobile => copy with { Mobile = Contact.Mobile },
        ProfileGroup.Fax => copy with { Fax = Contact.Fax },
        ProfileGroup.PostalAddress => copy with { Address = Contact.Address },
        ProfileGroup.Business => copy with { BusinessName = Contact.BusinessName, BusinessRole = Contact.BusinessRole },
        _ => copy,
    };

    private static bool Same(PostalAddress? left, PostalAddress? right) => left is null || right is null
        ? ReferenceEquals(left, right)
        : left.Lines.SequenceEqual(right.Lines, StringComparer.Ordinal) && left with { Lines = [] } == right with { Lines = [] };
}
