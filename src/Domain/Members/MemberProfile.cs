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

    /// <summary>Groups that hold a value.</summary>
    public IReadOnlyList<ProfileGroup> FilledGroups() =>
        [ProfileGroup.Name, ProfileGroup.Email, ProfileGroup.Country, .. ChangedFrom(new MemberProfile(new ContactDetails(Contact.Name, Contact.Email, Contact.Country)))];

    /// <summary>Never the values.</summary>
    public override string ToString() => "member profile";

    private static bool Same(PostalAddress? left, PostalAddress? right) => left is null || right is null
        ? ReferenceEquals(left, right)
        : left.Lines.SequenceEqual(right.Lines, StringComparer.Ordinal) && left with { Lines = [] } == right with { Lines = [] };
}
