using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// The reasons that staff stated for opening a record lie under the record's key, and what is proved is not rewritten: with the key they become unreadable, while who
/// looked, when and for what stays. So they are listed, and returned, with the field.
/// </summary>
internal sealed class StaffReasons(CopyDb db, CopyOpener opener)
{
    private const string Place = "privacy.accesses.reason";
    private const DataCategory Own = DataCategory.OtherCollectedInformation;
    private const string Stated =
        """
        SELECT t.id, t.at, t.subject_id, t.place, t.reason FROM privacy.accesses t WHERE t.subject_id = ANY (@members || @accounts) AND t.reason IS NOT NULL
          AND substring(t.reason FROM 2 FOR 16) IN (SELECT uuid_send(k) FROM unnest(@requests) k)
          AND (t.recipient_kind NOT IN ('authority', 'court') OR privacy.is_told(t.recipient_id)) ORDER BY t.id
        """;

    public async Task<IReadOnlyList<HeldCopy>> FindAsync(IReadOnlyList<FieldRow> rows, IReadOnlyList<Guid> accounts, CancellationToken ct)
    {
        var found = await ReadAsync(rows, accounts, row => new HeldRecord(row.GetGuid(0), null, row.GetFieldValue<DateTimeOffset>(1)), ct);
        return found.Count == 0 ? [] : [new HeldCopy(Place, Own, CopyFate.Expires, found, ["reason"])];
    }

    public async Task ReturnAsync(IReadOnlyList<FieldRow> rows, IReadOnlyList<Guid> accounts, IReturnPackage package, CancellationToken ct)
    {
        var found = await ReadAsync(
            rows, accounts,
            row => new CopyOpener.Cell(
                new JsonObject
                {
                    ["id"] = row.GetGuid(0), ["at"] = row.GetFieldValue<DateTimeOffset>(1), ["place"] = row.GetString(3),
                    ["reason"] = "\\x" + Convert.ToHexStringLower(row.GetFieldValue<byte[]>(4)),
                },
                "reason", row.GetGuid(2), AccessEntry.ReasonAt(row.GetGuid(0))),
            ct);
        await opener.OpenAsync(found, Own, ct);
        if (found.Count > 0)
            package.Add(Place, Own, found.ConvertAll(cell => cell.Row));
    }

    private async Task<List<T>> ReadAsync<T>(IReadOnlyList<FieldRow> rows, IReadOnlyList<Guid> accounts, Func<Npgsql.NpgsqlDataReader, T> read, CancellationToken ct) => rows.Count == 0
        ? []
        : await db.ReadAsync(Stated, new([.. rows.Select(row => row.Subject).Distinct()], accounts, [.. rows.Select(row => row.KeyId).Distinct()], [], DateTimeOffset.UnixEpoch), read, ct);
}
