using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>The locator of a table: all that it does follows from the table's entry and from the register.</summary>
internal sealed class TableCopyLocator(TableCopies table, CopyDb db, CollectedRegister register, CopyOpener opener) : ICopyLocator
{
    /// <summary>The most records that are named; whoever has more is told of the rest with the package.</summary>
    public const int MostNamed = 2_000;

    public string Place => table.Place;

    public IReadOnlyCollection<Type> Covers { get; } = [table.Type];

    public DataCategory? Category => table.Category;

    public bool ForRecords => true;

    public bool ForFields => false;

    public int Turn => table.Turn;

    public async Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct)
    {
        if (!Concerns(copies))
            return [];
        if (!table.Named || table.Id is null)
            return [Held([], table.Fate, null, null)];
        var rows = await db.ReadAsync(
            $"""
            SELECT {table.Id}, {table.Reference ?? "NULL::text"}, {table.Since ?? "NULL::timestamptz"}, {table.Retained ?? "false"}, {table.Until ?? "NULL::timestamptz"}
            FROM {table.Place} t WHERE {table.Where} ORDER BY 1 LIMIT {MostNamed}
            """,
            copies,
            row => (
                Record: new HeldRecord(row.GetGuid(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetFieldValue<DateTimeOffset>(2)),
                Retained: row.GetBoolean(3),
                Until: row.IsDBNull(4) ? null : (DateTimeOffset?)row.GetFieldValue<DateTimeOffset>(4)),
            ct);
        return
        [
            .. rows.GroupBy(row => row.Retained).OrderBy(group => group.Key).Select(group => Held(
                [.. group.Select(row => row.Record)],
                group.Key ? CopyFate.Retained : table.Fate,
                group.Key || table.Fate == CopyFate.Retained ? table.Ground : null,
                group.Key || table.Fate == CopyFate.Retained ? group.Max(row => row.Until) : null)),
        ];
    }

    public async Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct)
    {
        if (!Concerns(copies))
            return;
        var columns = register.Of(table.Place).Where(column => !column.IsBytes && (!column.IsSealed || table.Fate != CopyFate.CoOwned)).ToArray();
        var list = string.Join(", ", columns.Select(column => $"t.{column.Column}"));
        var rows = await db.ReadAsync(
            $"SELECT to_jsonb(x), {(table.Fate == CopyFate.CoOwned ? "t.id" : table.Subject)}, {table.Id ?? "NULL::uuid"} FROM {table.Place} t CROSS JOIN LATERAL (SELECT {list}) x WHERE {table.Where} ORDER BY 1",
            copies,
            row => (Values: JsonNode.Parse(row.GetString(0))!.AsObject(), Subject: row.GetGuid(1), Row: row.IsDBNull(2) ? Guid.Empty : row.GetGuid(2)),
            ct);
        foreach (var column in columns.Where(column => column.IsSealed))
        {
            await opener.OpenAsync(
                rows.ConvertAll(row => new CopyOpener.Cell(row.Values, column.Column, row.Subject, PlaceOf(column, row.Values, row.Row))),
                column.Collected!.Category,
                ct);
        }

        if (rows.Count > 0)
            package.Add(table.Place, table.Category, rows.ConvertAll(row => row.Values));
    }

    public async Task<long> DestroyAsync(CopySet copies, CancellationToken ct)
    {
        var touched = 0L;
        if (!Concerns(copies))
            return touched;
        foreach (var statement in table.Statements)
            touched += await db.DestroyAsync(statement, copies, ct);
        return touched;
    }

    public async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        table.Count is { } sql && Concerns(copies) ? (await db.ReadAsync(sql, copies, row => row.GetInt64(0), ct))[0] : 0;

    /// <summary>Whether a statute or another's right can keep rows of it.</summary>
    public bool HasGround => table.Ground is not null;

    /// <summary>What becomes of these records here; null where the table is not concerned.</summary>
    public CopyFate? FateOf(CopySet copies) => Concerns(copies) ? table.Fate : null;

    private bool Concerns(CopySet copies) =>
        (copies.Members.Count > 0 && Mentions("@members")) || (copies.Accounts.Count > 0 && Mentions("@accounts"))
        || (copies.Requests.Count > 0 && Mentions("@requests")) || (copies.People.Count > 0 && Mentions("@people"))
        || (copies.PeriodRequests.Count > 0 && Mentions("@period_requests"));

    private bool Mentions(string parameter) => table.Where.Contains(parameter, StringComparison.Ordinal);

    private HeldCopy Held(IReadOnlyList<HeldRecord> records, CopyFate fate, string? ground, DateTimeOffset? until) => new(
        table.Place, table.Category, fate, records,
        [.. register.Of(table.Place).Where(column => column.Collected is not null).Select(column => column.Column).Order(StringComparer.Ordinal)],
        ground, until);

    private SealedAt PlaceOf(RegisteredColumn column, JsonObject row, Guid id) =>
        table.SealedAt.TryGetValue(column.Column, out var place) ? place(row) : new($"{table.Place}.{column.Column}", id);
}
