using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>The dealership as a business: shown to buyers by name, so in clear.</summary>
[NotPersonal("facts of a business")]
public sealed record CompanyFacts
{
    /// <summary>Longest name.</summary>
    public const int NameLength = PlainText.NameLength;

    /// <summary>Longest address.</summary>
    public const int AddressLength = 400;

    /// <summary>Longest JUMVEA number.</summary>
    public const int JumveaLength = 20;

    /// <summary>Longest phone number, E.164 with its plus.</summary>
    public const int PhoneLength = 16;

    /// <summary>Name in Japanese, as registered.</summary>
    public required string Name { get; init; }

    /// <summary>Name in Latin letters, for buyers.</summary>
    public required string EnglishName { get; init; }

    /// <summary>Business address, one line.</summary>
    public required string Address { get; init; }

    /// <summary>Prefecture whose commission licensed it.</summary>
    public Prefecture Prefecture { get; init; }

    /// <summary>古物商許可 number.</summary>
    public AntiqueDealerLicence Licence { get; init; }

    /// <summary>JUMVEA membership number, where there is one.</summary>
    public string? JumveaNumber { get; init; }

    /// <summary>Business phone, E.164, where there is one.</summary>
    public string? Phone { get; init; }

    /// <summary>Kinds of evidence that show what differs in other facts. Address and phone rest on none; neither does a number that is left out.</summary>
    /// <param name="other">The facts as they would be.</param>
    public IReadOnlyList<EvidenceKind> EvidenceFor(CompanyFacts other)
    {
        List<EvidenceKind> kinds = [];
        if ((Name, EnglishName) != (other.Name, other.EnglishName))
            kinds.Add(EvidenceKind.CompanyRegistry);
        if ((Prefecture, Licence) != (other.Prefecture, other.Licence))
            kinds.Add(EvidenceKind.AntiqueDealerLicence);
        if (other.JumveaNumber is not null && other.JumveaNumber != JumveaNumber)
            kinds.Add(EvidenceKind.JumveaMembership);
        return kinds;
    }

    /// <summary>Facts from what was sent. Errors: <c>dealer.company_invalid</c>, <c>dealer.jumvea_invalid</c>, <c>dealer.prefecture_unknown</c>, <c>dealer.licence_…</c>.</summary>
    /// <param name="name">Name in Japanese.</param>
    /// <param name="englishName">Name in Latin letters.</param>
    /// <param name="address">Business address.</param>
    /// <param name="prefecture">JIS number of the prefecture, 1 to 47.</param>
    /// <param name="licence">古物商許可 number as written.</param>
    /// <param name="jumvea">JUMVEA number, or null.</param>
    public static ErrorOr<CompanyFacts> Create(string? name, string? englishName, string? address, int prefecture, string? licence, string? jumvea)
    {
        var (own, latin, place) = (PlainText.Line(name, NameLength), PlainText.Line(englishName, NameLength), PlainText.Line(address, AddressLength));
        if (own.IsError || latin.IsError || place.IsError)
            return DealerErrors.CompanyInvalid;
        if (jumvea is not null && (jumvea.Length is 0 or > JumveaLength || !jumvea.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-')))
            return DealerErrors.JumveaInvalid;
        var home = Prefecture.Parse(prefecture);
        if (home.IsError)
            return home.Errors;
        return AntiqueDealerLicence.Parse(licence, home.Value).Then(number => new CompanyFacts
        {
            Name = own.Value,
            EnglishName = latin.Value,
            Address = place.Value,
            Prefecture = home.Value,
            Licence = number,
            JumveaNumber = jumvea,
        });
    }
}
