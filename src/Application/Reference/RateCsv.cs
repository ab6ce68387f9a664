using System.Globalization;
using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.Rates;
using CsvHelper;
using ErrorOr;

namespace CarTrade.Application.Reference;

/// <summary>Reads an upload of exchange rates, whole or not at all.</summary>
internal static class RateCsv
{
    /// <summary>Longest upload, in characters.</summary>
    public const int MaxLength = 400_000;

    private const string Header = "base,currency,date,units_per_base";
    private const string NoHeader = $"The first line must be '{Header}', and a row must follow.";
    private const string NoRate = "Give two currency codes, a day such as 2026-11-01 that is not in the future, and a positive rate.";
    private const int Columns = 4;
    private const decimal Smallest = 0.000000000001m;
    private const decimal Largest = 1_000_000_000m;
    private static readonly DateOnly Oldest = new(2000, 1, 1);
    private static readonly CsvReaderOptions Options = new() { MalformedData = CsvMalformedDataHandling.Throw, SkipEmptyLines = false, TrackLineNumbers = true };

    public static ErrorOr<List<RateObservation>> Read(string csv, string source, DateOnly today)
    {
        using var rows = CsvReader.FromText(csv.TrimEnd(), Options);
        if (!string.Equals(string.Join(',', rows.Headers).Trim(), Header, StringComparison.OrdinalIgnoreCase))
            return ReferenceErrors.RateUpload(1, NoHeader);
        var rates = new List<RateObservation>();
        try
        {
            while (rows.Read())
            {
                if (Row(rows, source, today) is not { } rate)
                    return ReferenceErrors.RateUpload((int)rows.LineNumber, NoRate);
                rates.Add(rate);
            }
        }
        catch (CsvFormatException failure)
        {
            return ReferenceErrors.RateUpload((int)failure.LineNumber, NoRate);
        }

        if (rates.Count == 0)
            return ReferenceErrors.RateUpload(1, NoHeader);
        return Pivots(rates) is { } missing ? missing : rates;
    }

    /// <summary>The first rate that differs from the known one by more than half.</summary>
    public static Error? Implausible(IReadOnlyList<RateObservation> rates, RateTable known)
    {
        foreach (var rate in rates)
        {
            var last = known.Between(rate.Base, rate.Currency);
            if (!last.IsError && (rate.UnitsPerBase > last.Value.Rate * 1.5m || rate.UnitsPerBase < last.Value.Rate / 1.5m))
                return ReferenceErrors.RateImplausible(rate.Base, rate.Currency, last.Value.Rate);
        }

        return null;
    }

    private static RateObservation? Row(CsvReader row, string source, DateOnly today)
    {
        if (row.FieldCount != Columns || Currency.Parse(row.GetString(0)) is not { IsError: false } given || Currency.Parse(row.GetString(1)) is not { IsError: false } received)
            return null;
        return given.Value != received.Value
            && DateOnly.TryParseExact(row.GetString(2).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= Oldest && date <= today
            && decimal.TryParse(row.GetString(3).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var units)
            && units is >= Smallest and <= Largest
            ? new RateObservation(given.Value, received.Value, date, units, source)
            : null;
    }

    private static Error? Pivots(List<RateObservation> rates)
    {
        var pivots = rates.Where(rate => rate.Currency == Currency.Usd).Select(rate => (rate.Base, rate.Date)).ToHashSet();
        var orphan = rates.FindIndex(rate => rate.Base != Currency.Usd && !pivots.Contains((rate.Base, rate.Date)));
        return orphan < 0
            ? null
            : ReferenceErrors.RateUpload(orphan + 2, $"The rate of {rates[orphan].Base} in USD for the same day is missing.");
    }
}
