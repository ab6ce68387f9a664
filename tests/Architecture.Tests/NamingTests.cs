using CarTrade.Application.Abstractions;
using FluentValidation;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

public sealed class NamingTests
{
    [Fact]
    public void Classes_ThatNothingDerivesFrom_AreSealed()
    {
        var bases = Assemblies.Types([.. Assemblies.All]).Select(type => type.BaseType).OfType<Type>()
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();
        Assemblies.Types([.. Assemblies.All])
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type) && type.Name != "Program")
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Infrastructure_ShowsOnlyWhatTheHostNeeds() => Assemblies.Types(Assemblies.Infrastructure)
        .Where(type => type.IsPublic && !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type)
            && type.Namespace?.Contains(".Embedded", StringComparison.Ordinal) != true)
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Validators_DoNoInputOrOutput() => Assemblies.Types(Assemblies.Application)
        .Where(type => typeof(IValidator).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false })
        .Where(type => type.GetConstructors(Any).SelectMany(constructor => constructor.GetParameters()).Any(parameter => Touches(parameter.ParameterType)))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Aggregates_AreMadeByTheirOwnMethodsAlone() => Assemblies.Types(Assemblies.Domain)
        .Where(type => typeof(Domain.Common.AggregateRoot).IsAssignableFrom(type) && !type.IsAbstract)
        .Where(type => type.GetConstructors().Length > 0 || type.GetProperties().Any(property => property.SetMethod is { IsPublic: true }))
        .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Money_IsNeverABareDecimal() => Assemblies.Types(Assemblies.Domain, Assemblies.Application).SelectMany(type => type.GetProperties(Any))
        .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal))
        .Where(property => property.Name.EndsWith("Price", StringComparison.Ordinal) || property.Name.EndsWith("Amount", StringComparison.Ordinal)
            || property.Name.EndsWith("Fee", StringComparison.Ordinal))
        .Select(property => $"{property.DeclaringType}.{property.Name}").ShouldBeEmpty();

    private const System.Reflection.BindingFlags Any = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;

    private static bool Touches(Type type) => type == typeof(ICarTradeDb) || type == typeof(IPolicyGate) || type == typeof(IUnitOfWork)
        || typeof(Microsoft.EntityFrameworkCore.DbContext).IsAssignableFrom(type) || type == typeof(HttpClient);
}
