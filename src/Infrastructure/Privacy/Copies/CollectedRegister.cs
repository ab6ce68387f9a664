using System.Reflection;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>The register of collected information as the database has it: every column with what its property says about itself.</summary>
internal sealed class CollectedRegister(IDbContextFactory<CarTradeDbContext> contexts)
{
    private readonly Lazy<ILookup<string, RegisteredColumn>> columns = new(() => Read(contexts));

    /// <summary>The columns of a table; none for one that is not mapped.</summary>
    public IReadOnlyList<RegisteredColumn> Of(string place) => [.. columns.Value[place]];

    /// <summary>All of it.</summary>
    public IEnumerable<RegisteredColumn> All => columns.Value.SelectMany(table => table);

    private static ILookup<string, RegisteredColumn> Read(IDbContextFactory<CarTradeDbContext> contexts)
    {
        using var context = contexts.CreateDbContext();
        return context.Model.GetRelationalModel().Tables
            .SelectMany(table => table.Columns.Select(column => Describe($"{table.Schema}.{table.Name}", column)))
            .ToLookup(column => column.Place, StringComparer.Ordinal);
    }

    private static RegisteredColumn Describe(string place, IColumn column)
    {
        var property = column.PropertyMappings.Count == 0 ? null : column.PropertyMappings[0].Property;
        var collected = property is null ? null : Of(property.PropertyInfo) ?? Of(property.FieldInfo) ?? Holder(property.DeclaringType);
        var type = property is null ? typeof(string) : Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var isSealed = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sealed<>);
        return new(place, column.Name, collected, isSealed, column.StoreType == "bytea" && !isSealed);
    }

    private static CollectedAttribute? Of(MemberInfo? member) => member?.GetCustomAttribute<CollectedAttribute>();

    private static CollectedAttribute? Holder(ITypeBase type) =>
        type is IComplexType complex ? Of(complex.ComplexProperty.PropertyInfo) ?? Holder(complex.ComplexProperty.DeclaringType) : null;
}

/// <summary>A column of the register.</summary>
/// <param name="Place">Schema and table.</param>
/// <param name="Column">Its name.</param>
/// <param name="Collected">What it says, where it holds collected information.</param>
/// <param name="IsSealed">Whether it holds sealed values.</param>
/// <param name="IsBytes">Whether it holds other bytes: hashes.</param>
internal sealed record RegisteredColumn(string Place, string Column, CollectedAttribute? Collected, bool IsSealed, bool IsBytes);
