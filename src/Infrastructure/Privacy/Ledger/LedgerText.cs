using System.Buffers;
using System.Globalization;
using System.Text;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>What an entry commits to, made from its raw columns byte for byte as <c>privacy.ledger_text</c> makes it, but at a fraction of what that takes.</summary>
internal sealed class LedgerText
{
    private static readonly string[] Apart = ["commitment", "salt", "xid"];

    private readonly ArrayBufferWriter<byte> text = new();
    private readonly (byte[] Key, Action<NpgsqlDataReader, int, ArrayBufferWriter<byte>> Write)[] columns;

    private LedgerText((string Name, LedgerColumn Column)[] columns)
    {
        this.columns = [.. columns.Select(one => (Encoding.UTF8.GetBytes($"\"{one.Name}\": "), one.Column.Write))];
        Selection = string.Join(", ", columns.Select(one => string.Format(CultureInfo.InvariantCulture, one.Column.Selection, $"b.\"{one.Name}\"")));
    }

    /// <summary>The columns to select of a row <c>b</c>, in the order in which they are written.</summary>
    public string Selection { get; }

    /// <summary>For the table's present columns. Keys come as the database's type for JSON orders them: the shorter first, then by their bytes.</summary>
    public static async Task<LedgerText> OfAsync(LedgerSession session, CancellationToken ct)
    {
        await using var command = session.Command($"SELECT * FROM {session.Ledger.Table} LIMIT 0");
        await using var reader = await command.ExecuteReaderAsync(ct);
        return new([.. Enumerable.Range(0, reader.FieldCount)
            .Select(ordinal => (Name: reader.GetName(ordinal), Column: LedgerColumn.Of(reader.GetDataTypeName(ordinal))))
            .Where(column => !Apart.Contains(column.Name, StringComparer.Ordinal))
            .OrderBy(column => Encoding.UTF8.GetByteCount(column.Name)).ThenBy(column => column.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Writes a row behind a salt; what it gives is valid until the next.</summary>
    /// <param name="salt">What to begin with.</param>
    /// <param name="row">Its columns.</param>
    /// <param name="first">Where those of the selection begin.</param>
    public ReadOnlySpan<byte> Write(ReadOnlySpan<byte> salt, NpgsqlDataReader row, int first)
    {
        text.ResetWrittenCount();
        text.Write(salt);
        for (var i = 0; i < columns.Length; i++)
        {
            if (row.IsDBNull(first + i))
                continue;
            text.Write(text.WrittenCount == salt.Length ? "{"u8 : ", "u8);
            text.Write(columns[i].Key);
            columns[i].Write(row, first + i, text);
        }

        text.Write(text.WrittenCount == salt.Length ? "{}"u8 : "}"u8);
        return text.WrittenSpan;
    }
}
