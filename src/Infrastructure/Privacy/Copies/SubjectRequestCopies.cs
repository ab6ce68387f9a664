using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// The requests themselves. They name records by ids; the address to answer to and the package lie under keys of their own, which end with the request,
/// and a closed request is tied to nobody.
/// </summary>
internal sealed class SubjectRequestCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.OtherCollectedInformation;
    private const string Owned = "(t.owner_id = ANY (@members) OR (t.owner_id = ANY (@requests) AND t.owner_id <> t.id))";

    public static IEnumerable<TableCopies> Tables =>
    [
        new("privacy.subject_requests", typeof(SubjectRequest), Own, Owned)
        {
            Fate = CopyFate.Unlinked, Named = false, Left = $"{Owned} AND t.closed_at IS NOT NULL",
            Destroy = [$"UPDATE privacy.subject_requests t SET owner_id = t.id, country = NULL WHERE {Owned} AND t.closed_at IS NOT NULL"],
        },
        new("privacy.subject_request_steps", typeof(SubjectRequestStep), Own, TableCopies.Nobody) { Id = null },
        new("privacy.erasure_plans", typeof(ErasurePlan), Own, TableCopies.Nobody) { Id = null },
        new("privacy.applied_erasures", typeof(AppliedErasure), Own, TableCopies.Nobody) { Id = null },
        new("privacy.recipient_notices", typeof(RecipientNotice), Own, TableCopies.Nobody),
        new("privacy.legal_holds", typeof(LegalHold), Own, TableCopies.Nobody),
        new("privacy.certificates", typeof(Certificate), Own, TableCopies.Nobody) { Id = null },
        new("privacy.retention_reports", typeof(RetentionReport), Own, TableCopies.Nobody),
        new("privacy.return_packages", typeof(ReturnPackage), Own, TableCopies.Nobody) { Id = null },
    ];
}
