using CsvHelper;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads shipped CSV files. A malformed one stops the start, with the file and line named.</summary>
internal static class Csv
{
    private static readonly CsvReaderOptions Options = new()
    {
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        TrackLineNumbers = true,
    };

    public static IReadOnlyList<T> Read<T>(string path, Func<CsvRow, T> map)
    {
        using var reader = CsvReader.FromFile(path, Options, FileOptions.SequentialScan);
        var rows = new List<T>();
        var row = new CsvRow(reader);
        while (reader.Read())
        {
            try
            {
                rows.Add(map(row));
            }
            catch (Exception failure) when (failure is FormatException or ArgumentException or OverflowException or KeyNotFoundException)
            {
                throw new FormatException($"{Path.GetFileName(path)}, line {reader.LineNumber}: {failure.Message}", failure);
            }
        }

        return rows;
    }
}
