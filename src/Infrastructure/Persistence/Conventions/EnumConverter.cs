using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>Stores an enum as snake_case text, so that rows read well and the order of the enum may change.</summary>
internal sealed class EnumConverter<T>() : ValueConverter<T, string>(value => EnumText<T>.Of(value), text => EnumText<T>.Parse(text))
    where T : struct, Enum;

/// <summary>Names of an enum in the database, worked out once.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => SnakeCase.Of(value.ToString()));
    private static readonly Dictionary<string, T> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Names[value];

    public static T Parse(string text) => Values[text];
}
