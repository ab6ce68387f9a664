using Mono.Cecil;

namespace CarTrade.Architecture.Tests;

/// <summary>A tag on a check: which clause it proves, under which id, and whether it is sure to run.</summary>
internal sealed record ClauseTag(string Clause, string Check, string Test, bool Skipped);

/// <summary>The tagged checks of the compiled test programs.</summary>
internal static class CompiledChecks
{
    private static readonly string[] Dodges = ["Skip", "SkipUnless", "SkipWhen", "Explicit"];

    public static IEnumerable<ClauseTag> Read()
    {
        foreach (var path in Programs())
        {
            using var module = ModuleDefinition.ReadModule(path);
            foreach (var type in module.GetTypes())
                foreach (var method in type.Methods)
                {
                    var attributes = method.CustomAttributes.Concat(type.CustomAttributes).ToList();
                    if (method.CustomAttributes.FirstOrDefault(IsTest) is { } test)
                        foreach (var tag in attributes.Where(one => one.AttributeType.Name == nameof(ClauseAttribute)))
                            yield return new(Argument(tag, 0), Argument(tag, 1), $"{type.Name}.{method.Name}", test.Properties.Any(property => Dodges.Contains(property.Name)) || attributes.Any(one => one.AttributeType.Name == nameof(DrillAttribute)));
                }
        }
    }

    /// <summary>The assemblies of every test project, built as this one is.</summary>
    private static IEnumerable<string> Programs()
    {
        var here = Path.GetRelativePath(Path.Combine(Sources.Root, "tests", "Architecture.Tests"), AppContext.BaseDirectory);
        return Directory.GetDirectories(Path.Combine(Sources.Root, "tests"), "*.Tests")
            .Select(project => Path.Combine(project, here, $"CarTrade.{Path.GetFileName(project)}.dll"));
    }

    private static bool IsTest(CustomAttribute attribute) => attribute.AttributeType.Name is "FactAttribute" or "TheoryAttribute" or "PropertyAttribute";

    private static string Argument(CustomAttribute attribute, int index) => (string?)attribute.ConstructorArguments[index].Value ?? "";
}
