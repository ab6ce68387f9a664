using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;
using Npgsql;

namespace CarTrade.Infrastructure.PurchaseRequests;

/// <summary>The wished car from the columns that requests and board entries share.</summary>
internal static class WishColumns
{
    /// <summary>The columns, in the order in which <see cref="Read"/> takes them.</summary>
    public const string Names =
        "make, model, year_from, year_to, bodies, mileage_max_km, engine_cc_min, engine_cc_max, fuels, transmission, steering, drive, grade_min, colours, quantity, budget_minor, budget_currency";

    /// <summary>How many they are.</summary>
    public const int Count = 17;

    /// <summary>The wish that begins at a column.</summary>
    public static WishInput Read(NpgsqlDataReader row, int at) => new(
        row.GetString(at),
        row.TextOrNull(at + 1),
        row.IntOrNull(at + 2),
        row.IntOrNull(at + 3),
        Set<BodyType>(row, at + 4),
        row.IntOrNull(at + 5),
        row.IntOrNull(at + 6),
        row.IntOrNull(at + 7),
        Set<Fuel>(row, at + 8),
        row.EnumOrNull<Transmission>(at + 9),
        row.EnumOrNull<Steering>(at + 10),
        row.EnumOrNull<Drive>(at + 11),
        row.TextOrNull(at + 12),
        Set<Colour>(row, at + 13),
        row.GetInt32(at + 14),
        row.IsDBNull(at + 15) || row.IsDBNull(at + 16) ? null : new MoneyInput(row.GetInt64(at + 15), row.GetString(at + 16)));

    private static IReadOnlyList<T>? Set<T>(NpgsqlDataReader row, int at)
        where T : struct, Enum
    {
        var set = new EnumSet<T>(row.GetInt64(at));
        return set.IsAny ? null : set.Values();
    }
}
