using System.Globalization;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Application.Billing.Statements;

/// <summary>Reads a bank's CSV by a mapping.</summary>
internal sealed class StatementCsv
{
    private const NumberStyles Amounts = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private readonly CsvMapping mapping;
    private readonly Dictionary<string, int> columns;
    private readonly NumberFormatInfo numbers;

    private StatementCsv(CsvMapping mapping, Dictionary<string, int> columns) =>
        (this.mapping, this.columns, numbers) = (mapping, columns, mapping.DecimalComma ? Comma : CultureInfo.InvariantCulture.NumberFormat);

    public static ErrorOr<List<StatementEntry>> Read(string text, CsvMapping mapping)
    {
        if (!mapping.IsComplete)
            return StatementErrors.MappingInvalid;
        var rows = CsvRows.Read(text, mapping.Separator[0]).GetEnumerator();
        if (!rows.MoveNext())
            return StatementErrors.Empty;
        var names = rows.Current.Select((name, index) => (Name: name.Trim(), index)).GroupBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().index, StringComparer.OrdinalIgnoreCase);
        string?[] wanted = [mapping.Day, mapping.Amount, mapping.Credit, mapping.Debit, mapping.AccountColumn, mapping.CurrencyColumn, mapping.Reference, mapping.Name, mapping.Text];
        if (Array.Find(wanted, name => name is not null && !names.ContainsKey(name)) is { } missing)
            return StatementErrors.ColumnMissing(missing);
        return new StatementCsv(mapping, names).Read(rows);
    }

    private ErrorOr<List<StatementEntry>> Read(IEnumerator<List<string>> rows)
    {
        var (entries, number) = (new List<StatementEntry>(), 1);
        while (rows.MoveNext())
        {
            number++;
            if (rows.Current.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            var read = Line(rows.Current, number);
            if (read.IsError)
                return read.Errors;
            entries.Add(read.Value);
            if (entries.Count > StatementFile.MostLines)
                return StatementErrors.TooManyLines;
        }

        return entries;
    }

    private ErrorOr<StatementEntry> Line(List<string> row, int number)
    {
        if (!DateOnly.TryParseExact(At(row, mapping.Day), mapping.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return StatementErrors.Unreadable(number, "day");
        if ((mapping.Account ?? At(row, mapping.AccountColumn)) is not { Length: > 0 and <= StatementEntry.AccountLength } account)
            return StatementErrors.Unreadable(number, "account");
        if (Currency.Parse(mapping.Currency ?? At(row, mapping.CurrencyColumn)) is not { IsError: false } currency)
            return StatementErrors.Unreadable(number, "currency");
        if (Signed(row) is not { } major || StatementFile.MoneyOf(Math.Abs(major), currency.Value) is not { Minor: > 0 } amount)
            return StatementErrors.Unreadable(number, "amount");
        var details = new RemittanceDetails(StatementFile.Cut(At(row, mapping.Name)), null, StatementFile.Cut(At(row, mapping.Text)), null);
        return new StatementEntry(account, At(row, mapping.Reference) ?? "", day, amount, major > 0, false, details);
    }

    private decimal? Signed(List<string> row)
    {
        if (mapping.Amount is not null)
            return Number(At(row, mapping.Amount));
        var (credit, debit) = (At(row, mapping.Credit), At(row, mapping.Debit));
        return (credit, debit) switch
        {
            (not null, null) => Number(credit),
            (null, not null) => -Number(debit),
            _ => null,
        };
    }

    private decimal? Number(string? text) => decimal.TryParse(text, Amounts, numbers, out var number) ? number : null;

    /// <summary>A value without blanks around it; null for none.</summary>
    private string? At(List<string> row, string? column) =>
        column is not null && columns[column] < row.Count && row[columns[column]].Trim() is { Length: > 0 } value ? value : null;
}
