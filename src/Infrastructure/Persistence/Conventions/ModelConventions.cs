using System.Reflection;
using CarTrade.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>What holds for every mapped type, said once.</summary>
internal static class ModelConventions
{
    /// <summary>Length of a string column whose configuration does not say.</summary>
    public const int DefaultLength = 200;

    /// <summary>Length of an enum's column.</summary>
    public const int EnumLength = 40;

    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<string>().HaveMaxLength(DefaultLength);
        builder.Properties<decimal>().HavePrecision(18, 6);
        builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>().HaveColumnType("timestamp with time zone");
        foreach (var (type, shape) in PropertyTypes().Select(type => (type, StoredShape.Of(type))))
        {
            if (type.IsEnum)
                builder.Properties(type).HaveConversion(typeof(EnumConverter<>).MakeGenericType(type)).HaveMaxLength(EnumLength).AreUnicode();
            else if (shape is { Converter: var converter, Length: var length })
                Limit(builder.Properties(type).HaveConversion(converter), length);
        }

        builder.Conventions.Add(_ => new SnakeCaseConvention());
        builder.Conventions.Add(_ => new ConcurrencyConvention());
    }

    private static void Limit(Microsoft.EntityFrameworkCore.Metadata.Builders.PropertiesConfigurationBuilder properties, int? length)
    {
        if (length is { } most)
            properties.HaveMaxLength(most);
    }

    private static IEnumerable<Type> PropertyTypes() => new[] { typeof(AggregateRoot).Assembly, typeof(Application.ApplicationMarker).Assembly, typeof(ModelConventions).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsGenericTypeDefinition && type is { IsEnum: false, IsInterface: false })
        .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
        .Where(type => type.IsValueType && !type.ContainsGenericParameters && type.Namespace?.StartsWith("CarTrade.", StringComparison.Ordinal) == true)
        .Distinct();
}
