using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>An insert of a row like one that the product wrote, so that both servers write the same bytes.</summary>
internal sealed class RowTemplate(string sql, (string Name, string Type, object Value)[] columns)
{
    /// <summary>Reads the newest row of a table; database-made columns are left to the database.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Table names are constants of the benchmark.")]
    public static async Task<RowTemplate> OfAsync(NpgsqlDataSource source, string table, string condition)
    {
        await using var command = source.CreateCommand($"SELECT * FROM {table} WHERE {condition} LIMIT 1");
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
            throw new InvalidOperationException($"{table} has no row to copy.");
        var columns = (await reader.GetColumnSchemaAsync())
            .Where(column => column.IsIdentity is not true && column.IsAutoIncrement is not true)
            .Select(column => (column.ColumnName, column.DataTypeName!, reader.GetValue(column.ColumnOrdinal!.Value)))
            .ToArray();
        var names = string.Join(", ", columns.Select(column => $"\"{column.ColumnName}\""));
        var places = string.Join(", ", Enumerable.Range(1, columns.Length).Select(place => $"${place}"));
        return new($"INSERT INTO {table} ({names}) VALUES ({places})", columns);
    }

    /// <summary>The insert, with some values changed.</summary>
    public NpgsqlBatchCommand With(params ReadOnlySpan<(string Name, object Value)> changes)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (name, type, value) in columns)
        {
            var given = value;
            foreach (var change in changes)
            {
                if (change.Name == name)
                    given = change.Value;
            }

            command.Parameters.Add(new NpgsqlParameter { Value = given, DataTypeName = type });
        }

        return command;
    }
}
