using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;

namespace CarTrade.Infrastructure.PurchaseRequests;

/// <summary>Columns that may be null, and enums stored as text.</summary>
internal static class RowReading
{
    public static string? TextOrNull(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    public static int? IntOrNull(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    public static Guid? GuidOrNull(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetGuid(at);

    public static DateTimeOffset Time(this NpgsqlDataReader row, int at) => new(row.GetDateTime(at));

    public static DateTimeOffset? TimeOrNull(this NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.Time(at);

    public static T Enum<T>(this NpgsqlDataReader row, int at)
        where T : struct, Enum => EnumText<T>.Parse(row.GetString(at));

    public static T? EnumOrNull<T>(this NpgsqlDataReader row, int at)
        where T : struct, Enum => row.IsDBNull(at) ? null : row.Enum<T>(at);
}
