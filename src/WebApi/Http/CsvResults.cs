using System.Globalization;
using System.Text;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarTrade.WebApi.Http;

/// <summary>The same answer as JSON, or, where <c>Accept</c> asks for <c>text/csv</c>, as a table (RFC 4180, UTF-8).</summary>
internal static class CsvResults
{
    private const string Csv = "text/csv";

    public static async Task<Results<Ok<T>, FileContentHttpResult, ProblemHttpResult>> ToTable<T>(
        this Task<ErrorOr<T>> answer, HttpRequest request, string fileName, string[] header, Func<T, IEnumerable<object?[]>> rows)
    {
        var result = await answer;
        if (result.IsError)
            return Problems.From(result.Errors);
        return request.GetTypedHeaders().Accept.FirstOrDefault()?.MediaType.Value == Csv
            ? TypedResults.File(Encoding.UTF8.GetBytes(Table(header, rows(result.Value))), $"{Csv}; charset=utf-8", fileName)
            : TypedResults.Ok(result.Value);
    }

    /// <summary>Lines with a carriage return and a line feed, as spreadsheets and the standard want them.</summary>
    internal static string Table(string[] header, IEnumerable<object?[]> rows) =>
        string.Concat(rows.Prepend(header).Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    /// <summary>A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front.</summary>
    private static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            IEnumerable<string> items => string.Join("; ", items),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
        if (text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
