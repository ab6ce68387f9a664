using System.Globalization;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using CsvHelper;
using ErrorOr;

namespace CarTrade.Application.Billing.Statements;

/// <summary>Reads a bank's CSV by a mapping.</summary>
internal sealed class StatementCsv
{
    private const NumberStyles Amounts = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private readonly CsvMapping mapping;
    private readonly CsvReader rows;
    private readonly NumberFormatInfo numbers;

    private StatementCsv(CsvMapping mapping, CsvReader rows) =>
        (this.mapping, this.rows, numbers) = (mapping, rows, mapping.DecimalComma ? Comma : CultureInfo.InvariantCulture.NumberFormat);

    public static ErrorOr<List<StatementEntry>> Read(string text, CsvMapping mapping)
    {
        if (!mapping.IsComplete)
            return StatementErrors.MappingInvalid;
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = mapping.Separator[0], MalformedData = CsvMalformedDataHandling.Throw, TrackLineNumbers = true });
        try
        {
            return new StatementCsv(mapping, csv).Read();
        }
        catch (CsvFormatException failure)
        {
            return StatementErrors.Unreadable((int)failure.LineNumber, "quotes");
        }
    }

    private ErrorOr<List<StatementEntry>> Read()
    {
        if (rows.Headers.Count == 0)
            return StatementErrors.Empty;
        string?[] wanted = [mapping.Day, mapping.Amount, mapping.Credit, mapping.Debit, mapping.AccountColumn, mapping.CurrencyColumn, mapping.Reference, mapping.Name, mapping.Text];
        if (Array.Find(wanted, name => name is not null && !rows.TryGetFieldIndex(name, out _)) is { } missing)
            return StatementErrors.ColumnMissing(missing);
        var entries = new List<StatementEntry>();
        while (rows.Read())
        {
            if (Enumerable.Range(0, rows.FieldCount).All(field => string.IsNullOrWhiteSpace(rows.GetString(field))))
                continue;
            var read = Line((int)rows.LineNumber);
            if (read.IsError)
                return read.Errors;
            entries.Add(read.Value);
            if (entries.Count > StatementFile.MostLines)
                return StatementErrors.TooManyLines;
        }

        return entries;
    }

    private ErrorOr<StatementEntry> Line(int number)
    {
        if (!DateOnly.TryParseExact(At(mapping.Day), mapping.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return StatementErrors.Unreadable(number, "day");
        if ((mapping.Account ?? At(mapping.AccountColumn)) is not { Length: > 0 and <= StatementEntry.AccountLength } account)
            return StatementErrors.Unreadable(number, "account");
        if (Currency.Parse(mapping.Currency ?? At(mapping.CurrencyColumn)) is not { IsError: false } currency)
            return StatementErrors.Unreadable(number, "currency");
        if (Signed() is not { } major || StatementFile.MoneyOf(Math.Abs(major), currency.Value) is not { Minor: > 0 } amount)
            return StatementErrors.Unreadable(number, "amount");
        var details = new RemittanceDetails(StatementFile.Cut(At(mapping.Name)), null, StatementFile.Cut(At(mapping.Text)), null);
        return new StatementEntry(account, At(mapping.Reference) ?? "", day, amount, major > 0, false, details);
    }

    private decimal? Signed()
    {
        if (mapping.Amount is not null)
            return Number(At(mapping.Amount));
        var (credit, debit) = (At(mapping.Credit), At(mapping.Debit));
        return (credit, debit) switch
        {
            (not null, null) => Number(credit),
            (null, not null) => -Number(debit),
            _ => null,
        };
    }

    private decimal? Number(string? text) => decimal.TryParse(text, Amounts, numbers, out var number) ? number : null;

    /// <summary>A value without blanks around it; null for none.</summary>
    private string? At(string? column) => column is not null && rows.TryGetFieldIndex(column, out var index) && index < rows.FieldCount && rows.GetString(index).Trim() is { Length: > 0 } value
        ? value
        : null;
}
