using System.Reflection;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>Card numbers are entered with the merchant: nothing of ours has a place for one.</summary>
public sealed class CardTests
{
    private static readonly string[] Names = ["cardnumber", "pan", "primaryaccountnumber", "cvc", "cvv", "cvc2", "cvv2", "securitycode", "cardexpiry", "trackdata"];

    [Fact, Clause("1.3", "T1.3a")]
    public void Types_HaveNoPlaceForACardNumber() => Assemblies.Types([.. Assemblies.All])
        .SelectMany(type => type.GetProperties(Any).Where(property => property.PropertyType != typeof(ErrorOr.Error)).Select(property => (Type: type, property.Name))
            .Concat(type.GetFields(Any).Where(field => !field.Name.StartsWith('<')).Select(field => (Type: type, field.Name))))
        .Where(member => Names.Contains(member.Name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant()))
        .Select(member => $"{member.Type.FullName}.{member.Name}").ShouldBeEmpty();

    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
}
