using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Incidents;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Incidents are told in numbers and kinds; who is concerned stands nowhere in them.</summary>
internal sealed class IncidentCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.OtherCollectedInformation;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("privacy.incidents", typeof(Incident), Own, TableCopies.Nobody),
        new("privacy.incident_duties", typeof(IncidentDuty), Own, TableCopies.Nobody) { Id = null },
        new("privacy.incident_entries", typeof(IncidentEntry), Own, TableCopies.Nobody),
    ];
}
