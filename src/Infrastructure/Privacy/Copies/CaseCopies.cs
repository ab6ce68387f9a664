using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Under what staff may look: ids, and reasons without contact details. What a person may know of it stands in the access log, with case and reason.</summary>
internal sealed class CaseCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.OtherCollectedInformation;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("privacy.cases", typeof(StaffCase), Own, TableCopies.Nobody),
        new("privacy.case_grants", typeof(AccessGrant), Own, TableCopies.Nobody),
        new("privacy.access_alarms", typeof(AccessAlarm), Own, TableCopies.Nobody),
    ];
}
