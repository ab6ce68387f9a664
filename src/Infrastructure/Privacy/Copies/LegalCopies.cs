using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// Disclosures by law. The papers say what authorities and counsel wrote, under the case's own key. The package is the person's data as it left: what it was is
/// to be proved for three years, and the person has it returned once the person may know of it. After three years
/// the retention purge destroys case, papers and package with their key.
/// </summary>
internal sealed class LegalCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.OtherCollectedInformation;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("privacy.legal_disclosures", typeof(LegalDisclosureCase), Own, TableCopies.Nobody),
        new("privacy.legal_documents", typeof(LegalDocument), Own, TableCopies.Nobody),
        new("privacy.legal_packages", typeof(LegalPackage), Own, "(t.owner_id = ANY (@members) OR t.owner_id = ANY (@requests)) AND privacy.is_told(t.case_id)")
        {
            Fate = CopyFate.Retained, Ground = "legal.disclosure", Id = "t.case_id", Since = "t.at", Until = "t.at + interval '3 years'", Subject = "t.owner_id",
        },
    ];
}
