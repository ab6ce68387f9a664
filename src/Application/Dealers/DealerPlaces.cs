using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Dealers;

/// <summary>Where the sealed parts of dealerships lie, and what the gate must know to open them. A dealership may read its own.</summary>
internal static class DealerPlaces
{
    public static SealedAt Person(DealerId dealer) => new("dealers.dealers.responsible_person", dealer.Value);

    public static SealedAt Evidence(EvidenceId piece) => new("dealers.evidence.details", piece.Value);

    public static SealedAt Staff(DealerStaffId person) => new("dealers.staff.person", person.Value);

    public static SealedItem<DealerPerson> Person(Dealer dealer) =>
        new(dealer.ResponsiblePerson, Person(dealer.Id), DataCategory.ThirdPersonInformation, dealer.Id.Value, dealer.Id.Value);

    /// <summary>Sealed for the place of the person in force, so that an approval can put it there.</summary>
    public static SealedItem<DealerPerson> ProposedPerson(Dealer dealer) => Person(dealer) with { Value = dealer.ProposedPerson!.Value };

    public static SealedItem<EvidenceDetails> Details(Dealer dealer, Evidence piece) =>
        new(piece.Details, Evidence(piece.Id), DataCategory.ThirdPersonInformation, dealer.Id.Value, dealer.Id.Value);

    public static SealedItem<DealerPerson> Person(DealerStaff staff) =>
        new(staff.Person, Staff(staff.Id), DataCategory.ThirdPersonInformation, staff.Id.Value, staff.DealerId.Value);
}
