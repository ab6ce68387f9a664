using System.Collections.Concurrent;
using System.Text.Json;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>Writes rows as JSON with nothing between: the least that an endpoint can do.</summary>
internal static class RowJson
{
    private static readonly ConcurrentDictionary<string, Column[]> Shapes = new(StringComparer.Ordinal);

    private enum Kind
    {
        Text,
        Id,
        Whole,
        Long,
        Time,
        Bytes,
        Flag,
        Other,
    }

    /// <summary>Answers with an object a row, in an array where a list is wanted.</summary>
    public static async Task WriteAsync(HttpResponse response, NpgsqlCommand command, bool list)
    {
        await using var reader = await command.ExecuteReaderAsync(response.HttpContext.RequestAborted);
        var columns = Shapes.GetOrAdd(command.CommandText, static (_, r) => ColumnsOf(r), reader);
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        if (list)
            json.WriteStartArray();
        while (await reader.ReadAsync(response.HttpContext.RequestAborted))
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Length; i++)
                Write(json, reader, i, columns[i]);
            json.WriteEndObject();
        }

        if (list)
            json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, NpgsqlDataReader row, int i, Column column)
    {
        json.WritePropertyName(column.Name);
        if (row.IsDBNull(i))
            json.WriteNullValue();
        else if (column.Kind == Kind.Text)
            json.WriteStringValue(row.GetString(i));
        else if (column.Kind == Kind.Id)
            json.WriteStringValue(row.GetGuid(i));
        else if (column.Kind == Kind.Whole)
            json.WriteNumberValue(row.GetInt32(i));
        else if (column.Kind == Kind.Long)
            json.WriteNumberValue(row.GetInt64(i));
        else if (column.Kind == Kind.Time)
            json.WriteStringValue(row.GetDateTime(i));
        else if (column.Kind == Kind.Bytes)
            json.WriteBase64StringValue(row.GetFieldValue<byte[]>(i));
        else if (column.Kind == Kind.Flag)
            json.WriteBooleanValue(row.GetBoolean(i));
        else
            JsonSerializer.Serialize(json, row.GetValue(i));
    }

    private static Column[] ColumnsOf(NpgsqlDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => new Column(JsonEncodedText.Encode(reader.GetName(i)), KindOf(reader.GetFieldType(i))))];

    private static Kind KindOf(Type type) =>
        type == typeof(string) ? Kind.Text
        : type == typeof(Guid) ? Kind.Id
        : type == typeof(int) ? Kind.Whole
        : type == typeof(long) ? Kind.Long
        : type == typeof(DateTime) ? Kind.Time
        : type == typeof(byte[]) ? Kind.Bytes
        : type == typeof(bool) ? Kind.Flag
        : Kind.Other;

    private readonly record struct Column(JsonEncodedText Name, Kind Kind);
}
