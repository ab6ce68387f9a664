using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>A column that holds one field, freed of contact details.</summary>
/// <param name="Table">Schema and table.</param>
/// <param name="Column">The column.</param>
/// <param name="Field">The field that it was made of.</param>
/// <param name="Where">Which rows are about the records of a set, and ours to change.</param>
internal sealed record ClearFields(string Table, string Column, string Field, string Where)
{
    public static IReadOnlyList<ClearFields> All { get; } =
    [
        new("requests.purchase_requests", "masked_note", ContactFields.Note, "t.id = ANY (@requests)"),
        new("requests.board_entries", "masked_note", ContactFields.Note,
            "t.request_id = ANY (@requests) AND NOT EXISTS (SELECT FROM requests.co_ownerships c WHERE c.request_id = t.request_id AND c.dealer_id = t.dealer_id)"),
    ];
}

/// <summary>The locator of such a column.</summary>
internal sealed class ClearFieldLocator(ClearFields place, CopyDb db) : FieldLocator($"{place.Table}.{place.Column}", DataCategory.PurchaseRequestInformation, 20)
{
    private readonly string from = $"{place.Table} t WHERE {place.Where} AND t.{place.Column} IS NOT NULL AND '{place.Field}' = ANY (@fields)";

    public override bool Destroys(CopySet copies) => copies.Requests.Count > 0 && copies.Fields.Contains(place.Field, StringComparer.Ordinal);

    public override async Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct) => [.. Held(
        (await db.ReadAsync($"SELECT t.id FROM {from} ORDER BY t.id", copies, row => row.GetGuid(0), ct)).Select(id => (new HeldRecord(id, null, null), new[] { place.Field })),
        CopyFate.Destroyed, null)];

    public override async Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            $"SELECT t.id, t.{place.Column} FROM {from} ORDER BY t.id", copies, row => new JsonObject { ["id"] = row.GetGuid(0), [place.Column] = row.GetString(1) }, ct);
        if (rows.Count > 0)
            package.Add(Place, Category!.Value, rows);
    }

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct) =>
        await db.DestroyAsync($"UPDATE {place.Table} t SET {place.Column} = NULL, version = version + 1 WHERE {from[(from.IndexOf("WHERE", StringComparison.Ordinal) + 6)..]}", copies, ct);

    public override async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        (await db.ReadAsync($"SELECT count(*) FROM {from}", copies, row => row.GetInt64(0), ct))[0];
}
