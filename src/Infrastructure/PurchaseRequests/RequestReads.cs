using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.PurchaseRequests;

/// <summary>Each read is one round trip: the caller's identity and one statement that the server keeps prepared.</summary>
internal sealed class RequestReads(MainDatabase database, DatabaseCaller caller) : IRequestReads
{
    private const int AfterWish = WishColumns.Count;

    private const string One =
        $"""
        SELECT {WishColumns.Names}, owner_id, contact, reference, version, state, destination, destination_port, incoterm, masked_note, release_mode,
          pre_authorised_dealers, accepted_policy_version, language, created_at, published_at, expires_at, closed_at, folded_into, accepted_offer_id, accepted_cars,
          rejection_reason
        FROM requests.purchase_requests WHERE id = $1 AND (owner_id = $2 OR id = $2)
        """;

    private const string Page =
        "SELECT id, reference, state, make, model, year_from, year_to, destination, destination_port, created_at, expires_at FROM requests.purchase_requests WHERE owner_id = $1";

    private const string First = $"{WithOffers} ({Page} ORDER BY id DESC LIMIT $2) {Offers}";

    private const string Later = $"{WithOffers} ({Page} AND id < $3 ORDER BY id DESC LIMIT $2) {Offers}";

    private const string WithOffers = "SELECT r.*, o.open, o.latest FROM";

    private const string Offers =
        """
        r CROSS JOIN LATERAL (SELECT count(*)::int AS open, max(sent_at) AS latest FROM offers.offers
          WHERE request_id = r.id AND sent_at IS NOT NULL AND closed_at IS NULL) o ORDER BY r.id DESC
        """;

    public async Task<OwnRequest?> FindAsync(PurchaseRequestId id, Guid owner, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(
            database.Batch(caller.Caller), One, new NpgsqlParameter<Guid> { TypedValue = id.Value }, new NpgsqlParameter<Guid> { TypedValue = owner });
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        return await reader.ReadAsync(ct) ? Read(id, reader) : null;
    }

    public async Task<List<PurchaseRequestRow>> ListAsync(Guid owner, Guid? after, int rows, CancellationToken ct)
    {
        NpgsqlParameter[] values = [new NpgsqlParameter<Guid> { TypedValue = owner }, new NpgsqlParameter<long> { TypedValue = rows }];
        await using var batch = after is { } last
            ? MainDatabase.Add(database.Batch(caller.Caller), Later, [.. values, new NpgsqlParameter<Guid> { TypedValue = last }])
            : MainDatabase.Add(database.Batch(caller.Caller), First, values);
        return await MainDatabase.ListAsync(batch, Row, rows, ct);
    }

    public Task<List<BoardRow>> BoardAsync(BoardPage page, CancellationToken ct) => BoardReads.ListAsync(database, caller.Caller, page, ct);

    private static PurchaseRequestRow Row(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.Enum<PurchaseRequestState>(2),
        row.GetString(3),
        row.TextOrNull(4),
        row.IntOrNull(5),
        row.IntOrNull(6),
        row.GetString(7),
        row.TextOrNull(8),
        row.Time(9),
        row.Time(10),
        row.GetInt32(11),
        row.TimeOrNull(12));

    private static OwnRequest Read(PurchaseRequestId id, NpgsqlDataReader row) => new(
        id,
        row.GetGuid(AfterWish),
        new Sealed<RequestContactSnapshot>(row.GetFieldValue<byte[]>(AfterWish + 1)),
        row.GetString(AfterWish + 2),
        row.GetInt32(AfterWish + 3),
        row.Enum<PurchaseRequestState>(AfterWish + 4),
        WishColumns.Read(row, 0),
        new(row.GetString(AfterWish + 5), row.TextOrNull(AfterWish + 6)),
        row.Enum<Incoterm>(AfterWish + 7),
        row.TextOrNull(AfterWish + 8),
        new(row.Enum<ReleaseMode>(AfterWish + 9), row.IntOrNull(AfterWish + 10)),
        row.GetString(AfterWish + 11),
        row.GetString(AfterWish + 12),
        row.Time(AfterWish + 13),
        row.TimeOrNull(AfterWish + 14),
        row.Time(AfterWish + 15),
        row.TimeOrNull(AfterWish + 16),
        row.GuidOrNull(AfterWish + 17),
        row.GuidOrNull(AfterWish + 18),
        row.GetInt32(AfterWish + 19),
        row.EnumOrNull<RejectionReason>(AfterWish + 20));
}
