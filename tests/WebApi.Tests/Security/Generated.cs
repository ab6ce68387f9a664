using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>Pages under <c>docs</c> that follow from the program; <c>make docs</c> writes them anew.</summary>
internal static class Generated
{
    public static void ShouldBeCommitted(string name, string text)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        if (Environment.GetEnvironmentVariable("CARTRADE_WRITE_DOCS") == "1")
            File.WriteAllText(path, text);
        File.Exists(path).ShouldBeTrue($"{path} is missing; run: make docs");
        File.ReadAllText(path).ShouldBe(text, "The program changed; run: make docs, and commit the result.");
    }
}
