using System.Globalization;
using CsvHelper;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The row at which a reader stands, by column name.</summary>
internal readonly struct CsvRow(CsvReader reader)
{
    /// <summary>The field's text; throws for a missing column.</summary>
    public string this[string column] => reader.GetString(column);

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public IReadOnlyList<string> Many(string column, char separator = '|') => this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries);

    public int Int(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    public int? OptionalInt(string column) => Optional(column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public double? OptionalDouble(string column) => Optional(column) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal Decimal(string column) => decimal.Parse(this[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public DateOnly Date(string column) => DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly? OptionalDate(string column) => Optional(column) is null ? null : Date(column);
}
