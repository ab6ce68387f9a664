using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Fields within a sealed column: found, returned and taken out by name, while the record stays.</summary>
internal sealed class SealedFieldLocator(SealedFields place, CopyDb db, CopyOpener opener, Rekeying rekeying, StaffReasons reasons) : FieldLocator(place.Place, place.Category, place.Turn)
{
    public override bool Destroys(CopySet copies) => (place.KeyOf == DataSubjectKind.Member ? copies.Members : copies.Requests).Count > 0 && place.Going(copies.Fields).Any();

    public override async Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct)
    {
        var rows = await ReadAsync(copies, ct);
        var going = rows.ConvertAll(row => (row.Named, Fields: Going(row, copies)));
        var staying = rows.ConvertAll(row => (row.Named, Fields: Present(row, copies).Except(Going(row, copies), StringComparer.Ordinal).ToArray()));
        return [.. Held(going, CopyFate.Destroyed, null), .. Held(staying, CopyFate.Retained, place.Ground), .. await reasons.FindAsync(Rekeyed(rows, copies), copies.Accounts, ct)];
    }

    public override async Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct)
    {
        var rows = await ReadAsync(copies, ct);
        var records = rows.Where(row => Present(row, copies).Length > 0).Select(row => new JsonObject
        {
            ["id"] = row.Id, ["reference"] = row.Named.Reference, [place.Column] = FieldValues.Only(row.Record!, Present(row, copies)),
        }).ToArray();
        if (records.Length > 0)
            package.Add(place.Place, place.Category, records);
        await reasons.ReturnAsync(Rekeyed(rows, copies), copies.Accounts, package, ct);
    }

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct)
    {
        if (place.Key is null)
            return 0;
        var (rows, touched) = (await ReadAsync(copies, ct), 0L);
        foreach (var row in rows)
        {
            if (row.Record is null && await rekeying.ReviveAsync(place, row, copies, ct))
                await opener.OpenAsync([row.ToOpen()], place.Category, ct);
            if (Going(row, copies) is not { Length: > 0 } going)
                continue;
            FieldValues.Remove(row.Record!, going);
            await rekeying.ReplaceAsync(place, row, copies, ct);
            touched++;
        }

        return touched;
    }

    public override async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        place.Key is null ? 0 : (await ReadAsync(copies, ct)).LongCount(row => Going(row, copies).Length > 0);

    private static string[] Present(FieldRow row, CopySet copies) => row.Record is { } record ? FieldValues.Present(record, copies.Fields) : [];

    private string[] Going(FieldRow row, CopySet copies) => row.Record is { } record ? FieldValues.Present(record, place.Going(copies.Fields)) : [];

    private List<FieldRow> Rekeyed(List<FieldRow> rows, CopySet copies) => rows.FindAll(row => Going(row, copies).Length > 0);

    private async Task<List<FieldRow>> ReadAsync(CopySet copies, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            $"SELECT t.id, {place.Subject}, {place.Reference}, {place.Since}, t.{place.Column}, {(place.At is null ? "'{}'::jsonb" : $"to_jsonb(t) - '{place.Column}'")} FROM {place.Table} t WHERE {place.Where} AND t.{place.Column} IS NOT NULL ORDER BY t.id",
            copies,
            row => new FieldRow(
                row.GetGuid(0), row.GetGuid(1), new(row.GetGuid(0), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3)),
                place.At?.Invoke(JsonNode.Parse(row.GetString(5))!.AsObject()) ?? new(place.Place, row.GetGuid(0)), row.GetFieldValue<byte[]>(4)),
            ct);
        await opener.OpenAsync(rows.ConvertAll(row => row.ToOpen()), place.Category, ct);
        return rows;
    }
}
