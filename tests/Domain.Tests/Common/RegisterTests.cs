using System.Reflection;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

public sealed class RegisterTests
{
    private static readonly string[] Features = ["Common", "Members", "Dealers", "PurchaseRequests", "Offers", "Deals", "Privacy.Consents", "Privacy.Policies", "Privacy.Feedback", "Privacy.Links"];

    /// <summary>Aggregates and their children have a private parameterless constructor for the database; records of input do not.</summary>
    public static TheoryData<Type> Persisted => new(typeof(AggregateRoot).Assembly.GetTypes().Where(type =>
        type is { IsClass: true, IsAbstract: false, IsPublic: true } && Features.Any(feature => type.Namespace == "CarTrade.Domain." + feature)
        && type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is { IsPrivate: true }));

    [Theory]
    [MemberData(nameof(Persisted))]
    public void Properties_OfPersistedTypes_AreClassifiedAndPersonalOnesSealed(Type type)
    {
        var whole = type.GetCustomAttribute<NotPersonalAttribute>() is not null;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var collected = property.GetCustomAttribute<CollectedAttribute>();
            (whole || collected is not null || property.GetCustomAttribute<NotPersonalAttribute>() is not null).ShouldBeTrue($"{type.Name}.{property.Name}");
            if (collected is { Clear: false })
                (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).GetGenericTypeDefinition().ShouldBe(typeof(Sealed<>));
        }
    }

    [Theory]
    [MemberData(nameof(Persisted))]
    public void PersistedTypes_FromOutside_AreMadeByFactoriesAndHaveNoOpenSetters(Type type)
    {
        type.GetConstructors().ShouldBeEmpty();
        type.GetProperties().ShouldAllBe(property => property.SetMethod == null || !property.SetMethod.IsPublic);
    }

    [Fact]
    public void ErrorCodes_OfAllCatalogues_AreSnakeCaseAndUnique()
    {
        var codes = typeof(AggregateRoot).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Errors", StringComparison.Ordinal) && Features.Any(feature => type.Namespace == "CarTrade.Domain." + feature))
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Select(property => ((ErrorOr.Error)property.GetValue(null)!).Code).ToList();

        codes.Count.ShouldBeGreaterThan(50);
        codes.ShouldBeUnique();
        codes.ShouldAllBe(code => System.Text.RegularExpressions.Regex.IsMatch(code, @"\A[a-z_]+\.[a-z_]+\z"));
    }
}
