using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Reference.Rates;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Dealerships are businesses; the persons of their staff are not. Evidence and the responsible person belong to the accreditation's record.</summary>
internal sealed class DealerCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.ThirdPersonInformation;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("dealers.staff", typeof(DealerStaff), Own, "t.id = ANY (@people)")
        {
            Since = "t.added_at", Retained = "t.removed_at IS NULL", Ground = "agreement.active",
        },
        new("dealers.dealers", typeof(Dealer), Own, TableCopies.Nobody),
        new("dealers.evidence", typeof(Evidence), Own, TableCopies.Nobody),
        new("reference.exchange_rates", typeof(ExchangeRate), DataCategory.OtherCollectedInformation, TableCopies.Nobody),
    ];
}
