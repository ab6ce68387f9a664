using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// Records of processing: ids, names of fields, names of businesses. Japan's APPI (articles 29 and 30) wants them for three years, and what is proved is
/// not rewritten; the reasons that staff stated are sealed under the person's key and die with it.
/// </summary>
internal sealed class LedgerCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.OtherCollectedInformation;

    /// <summary>What a court forbids to tell does not come with a package either.</summary>
    private const string Told = " AND (t.recipient_kind NOT IN ('authority', 'court') OR privacy.is_told(t.recipient_id))";

    public static IEnumerable<TableCopies> Tables =>
    [
        new("privacy.disclosures", typeof(DisclosureEntry), Own, "(t.owner_id = ANY (@members) OR t.request_id = ANY (@requests))" + Told)
        {
            Fate = CopyFate.Retained, Ground = "appi.29-30", Since = "t.at", Until = "t.at + interval '3 years'", Subject = "t.owner_id",
        },
        new("privacy.accesses", typeof(AccessEntry), Own, "(t.subject_id = ANY (@members) OR t.owner_id = ANY (@members) OR t.subject_id = ANY (@requests))" + Told)
        {
            Fate = CopyFate.Retained, Ground = "access.record", Named = false, Since = "t.at", Until = "t.at + interval '3 years'", Subject = "t.subject_id",
        },
        new("privacy.ledger_positions", typeof(LedgerPosition), Own, TableCopies.Nobody) { Id = null },
        new("privacy.ledger_nodes", typeof(LedgerNode), Own, TableCopies.Nobody) { Id = null },
        new("privacy.ledger_checkpoints", typeof(LedgerCheckpoint), Own, TableCopies.Nobody) { Id = null },
    ];
}
