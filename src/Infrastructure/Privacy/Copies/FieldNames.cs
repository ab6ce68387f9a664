using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>A record of processing that names fields, never their values: it comes with a package, and stays on its ground.</summary>
/// <param name="Table">Schema and table, as in its catalogue.</param>
/// <param name="Names">The fields that a row names, as SQL.</param>
/// <param name="Columns">What a package says besides.</param>
internal sealed record FieldNames(string Table, string Names, string Columns)
{
    public static IReadOnlyList<FieldNames> All { get; } =
    [
        new("privacy.disclosures", "t.fields", "t.id, t.at, t.request_id, t.recipient_kind, t.recipient_name, t.clause, t.policy_version"),
        new("privacy.consent_events", "t.fields", "t.id, t.at, t.kind, t.action, t.recipient_name, t.until, t.clause, t.policy_version"),
        new("requests.co_ownerships", "string_to_array(t.fields, ',')", "t.id, t.request_id, t.dealer_id, t.received_at, t.policy_version"),
    ];
}

/// <summary>The locator of such records.</summary>
internal sealed class FieldNameLocator(FieldNames place, TableCopies table, CopyDb db) : FieldLocator($"{place.Table}.fields", table.Category, 20)
{
    public override bool Destroys(CopySet copies) => false;

    public override async Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            $"SELECT t.id, {table.Since ?? "NULL::timestamptz"}, {table.Until ?? "NULL::timestamptz"}, {Named} FROM {From} ORDER BY t.id LIMIT {TableCopyLocator.MostNamed}",
            copies,
            row => (
                Record: new HeldRecord(row.GetGuid(0), null, row.IsDBNull(1) ? null : row.GetFieldValue<DateTimeOffset>(1)),
                Until: row.IsDBNull(2) ? null : (DateTimeOffset?)row.GetFieldValue<DateTimeOffset>(2), Fields: row.GetFieldValue<string[]>(3)),
            ct);
        return [.. Held(rows.Select(row => (row.Record, row.Fields)), table.Fate, table.Ground, rows.Max(row => row.Until))];
    }

    public override async Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            $"SELECT to_jsonb(x) FROM {place.Table} t CROSS JOIN LATERAL (SELECT {place.Columns}, {Named} AS fields) x WHERE {Condition} ORDER BY t.id",
            copies, row => JsonNode.Parse(row.GetString(0))!.AsObject(), ct);
        if (rows.Count > 0)
            package.Add(Place, table.Category, rows);
    }

    private string Named => $"ARRAY(SELECT n FROM unnest({place.Names}) n WHERE n = ANY (@fields))";

    private string Condition => $"({table.Where}) AND {place.Names} && @fields";

    private string From => $"{place.Table} t WHERE {Condition}";
}
