using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// Seals a record without the fields that went under a new key, with whatever else lay under the old one. The vault has it first, then the main database in the
/// transaction of the step; the old key is destroyed once no row names it. Whoever changed a value meanwhile makes the step fail, and it is tried again.
/// </summary>
internal sealed class Rekeying(CopyDb db, CopyOpener opener, ISubjectKeys keys, ISealer sealer, ReplacedValues replaced)
{
    /// <summary>Puts a new key in the place of the one of this row.</summary>
    public async Task ReplaceAsync(SealedFields place, FieldRow row, CopySet copies, CancellationToken ct)
    {
        var old = row.KeyId;
        List<SealedValue> values = [new(place.Table, place.Column, row.Id, row.At, place.Key, row.Sealed, row.Record)];
        foreach (var mate in place.Mates)
            values.AddRange(await MatesAsync(mate, old, row.Subject, copies, ct));
        var key = await keys.CreateAsync(new DataSubject(place.KeyOf, row.Id), ct);
        var anew = new List<(string Place, Guid Row, byte[] Sealed)>(values.Count);
        foreach (var value in values.Where(value => value.Opened is not null))
            anew.Add(($"{value.Table}.{value.Column}", value.Row, (await sealer.SealAsync(value.Opened!, key, value.At, ct)).Blob));
        await replaced.KeepAsync(old, key.Value, row.Subject, anew, ct);
        foreach (var (value, blob) in values.Where(value => value.Opened is not null).Zip(anew, (value, one) => (value, one.Sealed)))
            await WriteAsync(value, blob, key.Value, ct);
    }

    /// <summary>After a restore: what lies under a key that is gone comes back as it was sealed when the field went. False where there is nothing.</summary>
    public async Task<bool> ReviveAsync(SealedFields place, FieldRow row, CopySet copies, CancellationToken ct)
    {
        var old = row.KeyId;
        List<SealedValue> values = [new(place.Table, place.Column, row.Id, row.At, place.Key, row.Sealed, null)];
        foreach (var mate in place.Mates)
            values.AddRange((await MatesAsync(mate, old, row.Subject, copies, ct)).Where(value => value.Opened is null));
        foreach (var value in values)
        {
            if (await replaced.FindAsync($"{value.Table}.{value.Column}", value.Row, old, ct) is not { } found)
                continue;
            await WriteAsync(value, found.Sealed, found.Key, ct);
            if (value == values[0])
                row.Take(found.Sealed);
        }

        return row.KeyId != old;
    }

    private async Task WriteAsync(SealedValue value, byte[] blob, Guid key, CancellationToken ct)
    {
        var named = value.Key is null ? "" : $", {value.Key} = @new_key";
        if (await db.ChangeAsync($"UPDATE {value.Table} SET {value.Column} = @sealed{named}{Versioned(value.Table)} WHERE id = @row AND {value.Column} = @before", value.Row, value.Sealed, blob, key, ct) != 1)
            throw new IOException("A value changed while it was sealed anew.");
    }

    /// <summary>Whoever read the row before must not write it any more.</summary>
    private static string Versioned(string table) => table.StartsWith("identity.", StringComparison.Ordinal) ? "" : ", version = version + 1";

    private async Task<List<SealedValue>> MatesAsync(SealedMate mate, Guid key, Guid subject, CopySet copies, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            $"SELECT t.id, t.{mate.Column} FROM {mate.Table} t WHERE {mate.Where} AND substring(t.{mate.Column} FROM 2 FOR 16) = uuid_send('{key}'::uuid)",
            copies,
            row => (Id: row.GetGuid(0), Sealed: row.GetFieldValue<byte[]>(1)),
            ct);
        var cells = rows.ConvertAll(row => new CopyOpener.Cell(
            new JsonObject { ["value"] = "\\x" + Convert.ToHexStringLower(row.Sealed) }, "value", subject, new SealedAt(mate.At, row.Id)));
        await opener.OpenAsync(cells, DataCategory.MembersInformation, ct);
        return [.. rows.Zip(cells, (row, cell) => new SealedValue(mate.Table, mate.Column, row.Id, cell.At, mate.Key, row.Sealed, cell.Row["value"]))];
    }

    private sealed record SealedValue(string Table, string Column, Guid Row, SealedAt At, string? Key, byte[] Sealed, JsonNode? Opened);
}
