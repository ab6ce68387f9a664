using System.Linq.Expressions;
using System.Reflection;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarTrade.Infrastructure.Persistence.Conventions;

/// <summary>How a value type of the domain is stored: typed ids as uuid, value objects with <c>From(stored)</c> as that, sealed blobs as bytea.</summary>
/// <param name="Converter">A converter type with a parameterless constructor.</param>
/// <param name="Length">Length limit of a text column.</param>
internal sealed record StoredShape(Type Converter, int? Length)
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;

    public static StoredShape? Of(Type type)
    {
        if (type.IsEnum || !type.IsValueType)
            return null;
        if (type.IsGenericType)
            return OfGeneric(type);
        if (type.Name.EndsWith("Id", StringComparison.Ordinal) && type.GetConstructor([typeof(Guid)]) is not null && type.GetProperty("Value") is { } id)
            return new(Make(type, id), null);
        foreach (var stored in new[] { typeof(string), typeof(int), typeof(long) })
        {
            if (type.GetMethod("From", Static, [stored])?.ReturnType == type && ValueOf(type, stored) is { } value)
                return new(Make(type, value), stored == typeof(string) ? LengthOf(type) : null);
        }

        return null;
    }

    /// <summary>Rebuilds the value from what is stored.</summary>
    public static Expression<Func<TStored, T>> Reader<T, TStored>()
    {
        var stored = Expression.Parameter(typeof(TStored));
        var from = typeof(T).GetMethod("From", Static, [typeof(TStored)]);
        Expression body = from is null
            ? Expression.New(typeof(T).GetConstructor([typeof(TStored)])!, stored)
            : Expression.Call(from, stored);
        return Expression.Lambda<Func<TStored, T>>(body, stored);
    }

    /// <summary>Takes out what is stored.</summary>
    public static Expression<Func<T, TStored>> Writer<T, TStored>()
    {
        var value = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, TStored>>(Expression.Property(value, ValueOf(typeof(T), typeof(TStored))!), value);
    }

    private static StoredShape? OfGeneric(Type type) => type.GetGenericTypeDefinition() switch
    {
        var open when open == typeof(Sealed<>) => new(typeof(ShapeConverter<,>).MakeGenericType(type, typeof(byte[])), null),
        _ when type.GetConstructor([typeof(long)]) is not null && type.GetProperty("Bits") is not null =>
            new(typeof(ShapeConverter<,>).MakeGenericType(type, typeof(long)), null),
        _ => null,
    };

    private static Type Make(Type type, PropertyInfo value) => typeof(ShapeConverter<,>).MakeGenericType(type, value.PropertyType);

    private static PropertyInfo? ValueOf(Type type, Type stored)
    {
        var candidates = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == stored).ToArray();
        return candidates.FirstOrDefault(p => p.Name is "Value" or "Code" or "Text" or "Blob" or "Bits") ?? (candidates.Length == 1 ? candidates[0] : null);
    }

    private static int? LengthOf(Type type) =>
        (type.GetField("MaxLength", Static) ?? type.GetField("CodeLength", Static))?.GetRawConstantValue() as int?;
}

/// <summary>Stores a domain value by its <see cref="StoredShape"/>.</summary>
internal sealed class ShapeConverter<T, TStored>() : ValueConverter<T, TStored>(StoredShape.Writer<T, TStored>(), StoredShape.Reader<T, TStored>());
