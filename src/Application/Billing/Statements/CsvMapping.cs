namespace CarTrade.Application.Billing.Statements;

/// <summary>Which columns of a bank's CSV mean what, by the names in its first line.</summary>
/// <param name="Day">The day of booking.</param>
/// <param name="DayFormat">How it is written, such as <c>yyyy-MM-dd</c> or <c>dd.MM.yyyy</c>.</param>
/// <param name="Amount">The amount, negative for money that went; or give <paramref name="Credit"/> and <paramref name="Debit"/>.</param>
/// <param name="Credit">Amounts that came.</param>
/// <param name="Debit">Amounts that went.</param>
/// <param name="Account">The account's number itself, where no column says it.</param>
/// <param name="AccountColumn">The column of the account's number.</param>
/// <param name="Currency">The currency itself, where no column says it.</param>
/// <param name="CurrencyColumn">The column of the currency.</param>
/// <param name="Reference">The bank's id of the line.</param>
/// <param name="Name">Who sent it.</param>
/// <param name="Text">What was written with it.</param>
/// <param name="Separator">What parts the columns: a comma, a semicolon or a tab.</param>
/// <param name="DecimalComma">True where a comma parts the decimals and a point the thousands.</param>
public sealed record CsvMapping(
    string Day,
    string DayFormat,
    string? Amount = null,
    string? Credit = null,
    string? Debit = null,
    string? Account = null,
    string? AccountColumn = null,
    string? Currency = null,
    string? CurrencyColumn = null,
    string? Reference = null,
    string? Name = null,
    string? Text = null,
    string Separator = ",",
    bool DecimalComma = false)
{
    /// <summary>Whether it says enough to read by.</summary>
    internal bool IsComplete => Day.Length > 0 && DayFormat.Length is > 5 and < 20 && Separator is "," or ";" or "\t"
        && (Amount is null) == (Credit is not null && Debit is not null) && (Account is null) != (AccountColumn is null) && (Currency is null) != (CurrencyColumn is null);
}
