using System.Text;

namespace CarTrade.Application.Billing.Statements;

/// <summary>Rows of comma-separated values as RFC 4180 quotes them.</summary>
internal static class CsvRows
{
    private const char ByteOrderMark = '\uFEFF';

    public static IEnumerable<List<string>> Read(string text, char separator)
    {
        var (row, value, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = text.StartsWith(ByteOrderMark) ? 1 : 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (quoted && unit == '"' && at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[++at]);
            else if (unit == '"' && (quoted || value.Length == 0))
                quoted = !quoted;
            else if (!quoted && unit == separator)
                Close(row, value);
            else if (!quoted && unit is '\n')
            {
                Close(row, value);
                yield return row;
                row = [];
            }
            else if (quoted || unit != '\r')
                value.Append(unit);
        }

        if (value.Length == 0 && row.Count == 0)
            yield break;
        Close(row, value);
        yield return row;
    }

    private static void Close(List<string> row, StringBuilder value)
    {
        row.Add(value.ToString());
        value.Clear();
    }
}
