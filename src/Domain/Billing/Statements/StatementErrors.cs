using ErrorOr;

namespace CarTrade.Domain.Billing.Statements;

/// <summary>Refusals of bank statements. They name the line, never what it says.</summary>
public static class StatementErrors
{
    /// <summary>Not XML, or XML that is not safe to read.</summary>
    public static Error NotXml => Error.Validation("statement.not_xml", "This is not well-formed XML, or it has a document type, which is refused.");

    /// <summary>Another message.</summary>
    public static Error NotCamt053 => Error.Validation("statement.wrong_message", "This is not an ISO 20022 camt.053 statement.");

    /// <summary>A line that cannot be read.</summary>
    /// <param name="line">Number of the line or entry, from 1.</param>
    /// <param name="what">Which of its values.</param>
    public static Error Unreadable(int line, string what) => Error.Validation("statement.unreadable", $"The {what} of line {line} cannot be read; nothing was taken.");

    /// <summary>No line at all.</summary>
    public static Error Empty => Error.Validation("statement.empty", "There is no booked line in it.");

    /// <summary>More than one import takes.</summary>
    public static Error TooManyLines => Error.Validation("statement.too_many_lines", "Import at most 20,000 lines at once.");

    /// <summary>A column of the mapping is not in the file.</summary>
    /// <param name="column">The column.</param>
    public static Error ColumnMissing(string column) => Error.Validation("statement.column_missing", $"The file has no column '{column}'.");

    /// <summary>CSV without a mapping that is configured, or one that cannot be.</summary>
    public static Error MappingInvalid => Error.Validation("statement.mapping_invalid", "Name a mapping that is configured under Settlement:Csv and says day, amount (or credit and debit), account and currency.");

    /// <summary>Not a line that takes the other back.</summary>
    public static Error NotItsReversal => Error.Validation("statement.not_its_reversal", "Name a reversal, and the earlier line of the same account, currency and amount that it takes back.");

    /// <summary>The reversal takes another line back already.</summary>
    public static Error ReversalUsed => Error.Conflict("statement.reversal_used", "This reversal takes another line back already.");

    /// <summary>CSV in another encoding.</summary>
    public static Error NotUtf8 => Error.Validation("statement.not_text", "The CSV is not UTF-8.");
}
