using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

public sealed class LayerTests
{
    [Fact]
    public void Domain_KnowsNoFrameworkAndNoOtherLayer() => Assemblies.Domain.GetReferencedAssemblies()
        .Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Except(["ErrorOr", "netstandard"])
        .ShouldBeEmpty();

    [Fact]
    public void Application_KnowsNeitherTheOutsideWorldNorHttp() => Assemblies.Application.GetReferencedAssemblies().Select(name => name.Name!)
        .Where(name => name.StartsWith("Npgsql", StringComparison.Ordinal) || name.StartsWith("Rebus", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Polly", StringComparison.Ordinal)
            || name.StartsWith("MailKit", StringComparison.Ordinal) || name is "CarTrade.Infrastructure" or "cartrade")
        .ShouldBeEmpty();

    [Fact]
    public void Infrastructure_DoesNotKnowWebApi() =>
        Assemblies.Infrastructure.GetReferencedAssemblies().Select(name => name.Name).ShouldNotContain("cartrade");

    [Fact]
    public void Endpoints_KnowNeitherInfrastructureNorTheDatabase() => Failing(NetArchTest.Rules.Types.InAssembly(Assemblies.WebApi)
        .That().ResideInNamespaceStartingWith("CarTrade.WebApi.Endpoints")
        .ShouldNot().HaveDependencyOnAny("CarTrade.Infrastructure", "Microsoft.EntityFrameworkCore", "Npgsql").GetResult()).ShouldBeEmpty();

    [Fact]
    public void Polly_IsUsedInInfrastructureAlone() => Failing(NetArchTest.Rules.Types.InAssemblies([Assemblies.Domain, Assemblies.Application, Assemblies.WebApi])
        .ShouldNot().HaveDependencyOn("Polly").GetResult()).ShouldBeEmpty();

    private static IReadOnlyList<string> Failing(NetArchTest.Rules.TestResult result) => [.. result.FailingTypeNames ?? []];
}
