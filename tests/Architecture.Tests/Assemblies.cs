using System.Reflection;
using Mono.Cecil;

namespace CarTrade.Architecture.Tests;

/// <summary>The four layers, as reflection and as IL see them.</summary>
internal static class Assemblies
{
    public static Assembly Domain { get; } = typeof(Domain.Privacy.Recipient).Assembly;

    public static Assembly Application { get; } = typeof(Application.ApplicationMarker).Assembly;

    public static Assembly Infrastructure { get; } = typeof(Infrastructure.DependencyInjection).Assembly;

    public static Assembly WebApi { get; } = typeof(WebApi.Hosting.Server).Assembly;

    public static IReadOnlyList<Assembly> All { get; } = [Domain, Application, Infrastructure, WebApi];

    /// <summary>Own types, without what the compiler, source generators and the migration tool make.</summary>
    public static IEnumerable<Type> Types(params Assembly[] assemblies) => assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("CarTrade.", StringComparison.Ordinal) == true && !type.IsCompilerGenerated()
            && !type.Namespace.EndsWith(".Migrations", StringComparison.Ordinal));

    /// <summary>Every method call, with the outermost type that makes it.</summary>
    public static IEnumerable<(string Caller, MethodReference Called)> Calls(params Assembly[] assemblies)
    {
        foreach (var assembly in assemblies)
        {
            using var module = ModuleDefinition.ReadModule(assembly.Location);
            foreach (var type in module.GetTypes())
                foreach (var method in type.Methods.Where(method => method.HasBody))
                    foreach (var instruction in method.Body.Instructions)
                    {
                        if (instruction.Operand is MethodReference called)
                            yield return (Outermost(type).FullName, called);
                    }
        }
    }

    public static bool IsCompilerGenerated(this Type type) =>
        type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
        || type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType?.IsCompilerGenerated() ?? false);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
