using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// Purchase Request Information (clause 1.2), and what passed to dealers (3.3). The request itself goes; its boards, releases and offers stay as
/// the dealers' record of a request that names nobody; what a dealer received is the dealer's.
/// </summary>
internal sealed class RequestCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.PurchaseRequestInformation;
    private const string OfRequest = "t.request_id = ANY (@requests)";
    private const string CoOwned = "EXISTS (SELECT FROM requests.co_ownerships c WHERE c.request_id = t.request_id AND c.dealer_id = t.dealer_id)";
    private const string Thread = "(SELECT q.request_id FROM requests.questions q WHERE q.id = t.question_id)";

    /// <summary>A move along the state's table, as the aggregate writes it.</summary>
    private const string Cancelled =
        """
        coalesce(t.history, '[]'::jsonb) || jsonb_build_object('Sequence', jsonb_array_length(coalesce(t.history, '[]'::jsonb)) + 1,
          'From', initcap(t.state), 'Action', 'Cancel', 'To', 'Cancelled', 'Role', 'system', 'ActorId', NULL, 'At', @now, 'PolicyVersion', '', 'ClauseId', '7',
          'Reason', NULL, 'IdempotencyKeyHash', NULL)
        """;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("requests.question_messages", typeof(QuestionMessage), Own,
            $"({Thread} = ANY (@requests) OR ({Thread} = ANY (@period_requests) AND t.at >= @period_from AND t.at < @period_to))")
        {
            Turn = 10, Named = false, Since = "t.at", Subject = Thread,
        },
        new("requests.questions", typeof(Question), Own, OfRequest) { Turn = 20, Named = false, Subject = "t.request_id" },
        new("requests.board_entries", typeof(BoardEntry), Own, OfRequest)
        {
            Fate = CopyFate.Unlinked, Named = false, Subject = "t.request_id",
            Left = $"{OfRequest} AND (t.closed_at IS NULL OR (t.masked_note IS NOT NULL AND NOT {CoOwned}))",
            Destroy =
            [
                $"UPDATE requests.board_entries t SET closed_at = @now, version = version + 1 WHERE {OfRequest} AND t.closed_at IS NULL",
                $"UPDATE requests.board_entries t SET masked_note = NULL WHERE {OfRequest} AND t.masked_note IS NOT NULL AND NOT {CoOwned}",
            ],
        },
        new("requests.lead_releases", typeof(LeadRelease), Own, OfRequest)
        {
            Fate = CopyFate.Unlinked, Named = false, Subject = "t.request_id",
            Left = $"{OfRequest} AND (t.package IS NOT NULL OR t.state IN ('scheduled', 'available'))",
            SealedAt = new Dictionary<string, Func<JsonObject, SealedAt>>(StringComparer.Ordinal)
            {
                ["package"] = row => RequestPlaces.Package(new(row["request_id"]!.GetValue<Guid>()), row["dealer_id"]!.GetValue<Guid>()),
            },
            Destroy =
            [
                $"UPDATE requests.lead_releases t SET history = {Cancelled}, state = 'cancelled', version = version + 1 WHERE {OfRequest} AND t.state IN ('scheduled', 'available')",
                $"UPDATE requests.lead_releases t SET package = NULL, package_key_id = NULL WHERE {OfRequest} AND t.package IS NOT NULL",
            ],
        },
        new("requests.co_ownerships", typeof(CoOwnership), Own, OfRequest) { Fate = CopyFate.CoOwned, Subject = "t.request_id", Since = "t.received_at" },
        new("requests.dealer_changes", typeof(DealerChange), Own, TableCopies.Nobody) { Named = false },
        new("requests.purchase_requests", typeof(PurchaseRequest), Own, "t.id = ANY (@requests)")
        {
            Turn = 30, Reference = "t.reference", Since = "t.created_at",
        },
    ];
}
