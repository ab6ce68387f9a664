using System.Buffers;
using System.Globalization;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>How the values of one type are selected and written as JSON, as the database writes them.</summary>
/// <param name="Selection">What is selected of the column <c>{0}</c>.</param>
/// <param name="Write">Writes the value at an ordinal.</param>
internal sealed record LedgerColumn(string Selection, Action<NpgsqlDataReader, int, ArrayBufferWriter<byte>> Write)
{
    private const string AsIs = "{0}";

    // An array of several dimensions cannot be an entry's: it reads as absent, which is not what was committed to.
    private const string Flat = "CASE WHEN array_ndims({0}) > 1 THEN NULL ELSE {0} END";
    private const string AsJson = "jsonb_strip_nulls(to_jsonb({0}))::text";

    /// <summary>Of the type with a name; the database writes the types that are not known here.</summary>
    public static LedgerColumn Of(string type) => type switch
    {
        "uuid" => new(AsIs, (row, at, text) => Plain(row.GetGuid(at), text, quoted: true)),
        "smallint" or "integer" or "bigint" => new(AsIs, (row, at, text) => Plain(row.GetInt64(at), text, quoted: false)),
        "boolean" => new(AsIs, (row, at, text) => text.Write(row.GetBoolean(at) ? "true"u8 : "false"u8)),
        "bytea" => new(AsIs, (row, at, text) => JsonText.Hex(row.GetFieldValue<byte[]>(at), text)),
        "timestamp with time zone" => new(AsIs, (row, at, text) => JsonText.Time(row.GetFieldValue<long>(at), text)),
        "text" => new(AsIs, (row, at, text) => JsonText.Quoted(row.GetFieldValue<byte[]>(at), text)),
        "text[]" => new(Flat, (row, at, text) => JsonText.List(row.GetFieldValue<string?[]>(at), text)),
        _ when type.StartsWith("character varying", StringComparison.Ordinal) && !type.EndsWith(']') => Of("text"),
        _ => new(AsJson, (row, at, text) => text.Write(row.GetFieldValue<byte[]>(at))),
    };

    private static void Plain<T>(T value, ArrayBufferWriter<byte> text, bool quoted)
        where T : IUtf8SpanFormattable
    {
        Span<byte> plain = stackalloc byte[40];
        value.TryFormat(plain, out var length, default, CultureInfo.InvariantCulture);
        if (quoted)
            JsonText.Quoted(plain[..length], text);
        else
            text.Write(plain[..length]);
    }
}
