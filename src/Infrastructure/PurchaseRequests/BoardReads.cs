using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.Domain.Common;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.PurchaseRequests;

/// <summary>One walk of the board's index. The filters that are asked for make the statement, so that each combination has a plan of its own.</summary>
internal static class BoardReads
{
    private const int AfterWish = WishColumns.Count;

    private const string Open =
        $"""
        SELECT {WishColumns.Names}, id, request_id, reference, destination, destination_port, incoterm, masked_note, published_at, expires_at, answered_at, closed_at,
          greatest(0, quantity - accepted_cars)
        FROM requests.board_entries WHERE dealer_id = $1 AND closed_at IS NULL AND expires_at > $2
        """;

    public static async Task<List<BoardRow>> ListAsync(MainDatabase database, ICaller caller, BoardPage page, CancellationToken ct)
    {
        List<NpgsqlParameter> values =
        [
            new NpgsqlParameter<Guid> { TypedValue = page.Dealer.Value },
            new NpgsqlParameter<DateTime> { TypedValue = page.Now.UtcDateTime },
            new NpgsqlParameter<long> { TypedValue = page.Rows },
        ];
        var where = "";
        if (page.Make is { } make)
            Where("make =", new NpgsqlParameter<string> { TypedValue = make });
        if (page.Country is { } country)
            Where("destination =", new NpgsqlParameter<string> { TypedValue = country.Code });
        if (page.After is { } after)
            Where("id <", new NpgsqlParameter<Guid> { TypedValue = after });
        await using var batch = MainDatabase.Add(database.Batch(caller), $"{Open}{where} ORDER BY id DESC LIMIT $3", [.. values]);
        return await MainDatabase.ListAsync(batch, Row, page.Rows, ct);

        void Where(string comparison, NpgsqlParameter value)
        {
            values.Add(value);
            where += $" AND {comparison} ${values.Count}";
        }
    }

    private static BoardRow Row(NpgsqlDataReader row) => new(
        row.GetGuid(AfterWish + 1),
        row.GetString(AfterWish + 2),
        WishColumns.Read(row, 0),
        new(row.GetString(AfterWish + 3), row.TextOrNull(AfterWish + 4)),
        row.Enum<Incoterm>(AfterWish + 5),
        row.TextOrNull(AfterWish + 6),
        row.Time(AfterWish + 7),
        row.Time(AfterWish + 8),
        row.TimeOrNull(AfterWish + 9),
        row.TimeOrNull(AfterWish + 10),
        row.GetInt32(AfterWish + 11),
        row.GetGuid(AfterWish));
}
