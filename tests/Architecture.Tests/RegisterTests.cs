using System.Reflection;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>The register of collected information: every persisted property says what it is, and what is personal is sealed.</summary>
public sealed class RegisterTests
{
    private static readonly IModel Model = ReadModel();

    private static IReadOnlyList<(ITypeBase Type, IProperty Property)> Persisted { get; } =
        [.. Model.GetEntityTypes().SelectMany(type => All(type).Select(property => (property.DeclaringType, property)))];

    [Fact, Clause("1.6", "T1.6a")]
    public void Properties_AllPersisted_AreCollectedOrNotPersonal() =>
        Persisted.Where(row => Kind(row.Type, row.Property) is null && !IsHiddenReference(row.Property)).Select(Name).ShouldBeEmpty();

    [Fact, Clause("1.6", "T1.6a")]
    public void Properties_CollectedAndNotClear_AreSealed() => Persisted
        .Where(row => Kind(row.Type, row.Property) is CollectedAttribute { Clear: false } && !IsSealed(row.Property.ClrType))
        .Select(Name).ShouldBeEmpty();

    [Fact, Clause("1.6", "T1.6a")]
    public void Properties_SealedAsNotPersonal_DoNotExist() => Persisted
        .Where(row => IsSealed(row.Property.ClrType) && Kind(row.Type, row.Property) is not CollectedAttribute { Clear: false })
        .Select(Name).ShouldBeEmpty();

    [Fact, Clause("1.6")]
    public void Properties_OfSealedTypes_AreStoredAsBytes() => Persisted
        .Where(row => IsSealed(row.Property.ClrType) && row.Property.GetColumnType() != "bytea").Select(Name).ShouldBeEmpty();

    /// <summary>The attribute of the property, else of the value object that holds it, else of its whole type.</summary>
    private static Attribute? Kind(ITypeBase type, IProperty property) =>
        Of(property.PropertyInfo) ?? Of(property.FieldInfo) ?? Holder(type) ?? Of(type.ClrType);

    private static Attribute? Holder(ITypeBase type) => type switch
    {
        IComplexType complex => Of(complex.ComplexProperty.PropertyInfo) ?? Holder(complex.ComplexProperty.DeclaringType),
        IEntityType owned when owned.FindOwnership() is { PrincipalToDependent: { } navigation } ownership =>
            Of(navigation.PropertyInfo) ?? Holder(ownership.PrincipalEntityType),
        _ => null,
    };

    private static Attribute? Of(MemberInfo? member) => member is null
        ? null
        : member.GetCustomAttribute<CollectedAttribute>() ?? (Attribute?)member.GetCustomAttribute<NotPersonalAttribute>();

    private static IEnumerable<IProperty> All(ITypeBase type) => type.GetDeclaredProperties()
        .Concat(type.GetDeclaredComplexProperties().SelectMany(complex => All(complex.ComplexType)));

    private static bool IsSealed(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsGenericType: true } one && one.GetGenericTypeDefinition() == typeof(Sealed<>);

    /// <summary>The reference that Entity Framework keeps from a child to its aggregate.</summary>
    private static bool IsHiddenReference(IProperty property) => property.IsShadowProperty() && (property.IsForeignKey() || property.IsPrimaryKey());

    private static string Name((ITypeBase Type, IProperty Property) row) => $"{row.Type.DisplayName()}.{row.Property.Name}";

    private static IModel ReadModel()
    {
        using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
        using var context = new CarTradeDbContext((DbContextOptions<CarTradeDbContext>)PersistenceRegistration
            .Configure(new DbContextOptionsBuilder<CarTradeDbContext>(), source).Options);
        return context.Model;
    }
}
