namespace CarTrade.Domain.Dealers;

/// <summary>What a piece of evidence shows.</summary>
public enum EvidenceKind
{
    /// <summary>Extract of the commercial register: the company exists. Required.</summary>
    CompanyRegistry,

    /// <summary>Identity of the responsible person. Required.</summary>
    ResponsiblePersonIdentity,

    /// <summary>古物商許可, the secondhand dealer's licence. Required.</summary>
    AntiqueDealerLicence,

    /// <summary>Proof of the bank account. Required.</summary>
    BankProof,

    /// <summary>A contact for security matters. Required.</summary>
    SecurityContact,

    /// <summary>Membership of JUMVEA. Required when a number is stated.</summary>
    JumveaMembership,

    /// <summary>The dealership's own endpoint was tested; for those who use the API.</summary>
    DeliveryEndpoint,
}
