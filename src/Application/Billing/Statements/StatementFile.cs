using System.Text;
using System.Text.Unicode;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Application.Billing.Statements;

/// <summary>Formats of bank statements.</summary>
public enum StatementFormat
{
    /// <summary>ISO 20022 camt.053.</summary>
    Camt053,

    /// <summary>Comma-separated values with a mapping.</summary>
    Csv,
}

/// <summary>Limits of a statement, and what both formats share.</summary>
internal static class StatementFile
{
    /// <summary>Most bytes of a file.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    /// <summary>Most lines of a file.</summary>
    public const int MostLines = 20_000;

    public static ErrorOr<List<StatementEntry>> Read(StatementFormat format, byte[] content, CsvMapping? mapping)
    {
        var read = format == StatementFormat.Camt053 ? Camt053.Read(content) : mapping is null ? StatementErrors.MappingInvalid : Csv(content, mapping);
        return read is { IsError: false, Value.Count: 0 } ? StatementErrors.Empty : read;
    }

    private static ErrorOr<List<StatementEntry>> Csv(byte[] content, CsvMapping mapping) =>
        Utf8.IsValid(content) ? StatementCsv.Read(Encoding.UTF8.GetString(content), mapping) : StatementErrors.NotUtf8;

    /// <summary>In minor units; null where it has more decimals than its currency, or is out of range.</summary>
    public static Money? MoneyOf(decimal major, Currency currency)
    {
        var minor = major;
        for (var digit = 0; digit < currency.MinorUnits; digit++)
            minor *= 10;
        return minor == decimal.Truncate(minor) && minor is >= 0 and <= Money.MaxMinor ? new Money((long)minor, currency) : null;
    }

    public static string? Cut(string? text) => text is { Length: > 0 } ? text.Length > RemittanceDetails.MaxLength ? text[..RemittanceDetails.MaxLength] : text : null;
}
