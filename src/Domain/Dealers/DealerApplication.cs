using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Dealers;

/// <summary>What a dealership sends when it applies; the personal part is sealed already.</summary>
/// <param name="Id">Its id, chosen before sealing.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Company">The business.</param>
/// <param name="AppliedBy">Account of the applicant: the first owner.</param>
/// <param name="Key">Data key of the responsible person.</param>
/// <param name="ResponsiblePerson">The responsible person, sealed.</param>
/// <param name="Serves">Makes and destinations served.</param>
/// <param name="AgreementVersion">Version of the data-sharing agreement that was signed.</param>
public sealed record DealerApplication(
    DealerId Id,
    HumanReference Reference,
    CompanyFacts Company,
    Guid AppliedBy,
    SubjectKeyId Key,
    Sealed<DealerPerson> ResponsiblePerson,
    ServedMarket Serves,
    string AgreementVersion);
