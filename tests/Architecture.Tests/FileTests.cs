using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

public sealed class FileTests
{
    private const int Longest = 250;
    private const int MostAre = 100;

    [Fact]
    public void SourceFiles_AreShort()
    {
        var lengths = Sources.CSharp("src").Select(path => (Path: path, Lines: File.ReadLines(path).Count())).OrderBy(file => file.Lines).ToArray();
        lengths[lengths.Length * 95 / 100].Lines.ShouldBeLessThanOrEqualTo(MostAre);
        lengths.Where(file => file.Lines > Longest).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Endpoints_DecideNothing() => Sources.CSharp("src", "WebApi", "Endpoints")
        .Where(path => !Path.GetFileName(path).StartsWith("Mailbox", StringComparison.Ordinal))
        .Where(path => File.ReadLines(path).Select(line => line.TrimStart())
            .Any(line => line.StartsWith("if (", StringComparison.Ordinal) || line.StartsWith("try", StringComparison.Ordinal)))
        .Select(Path.GetFileName).ShouldBeEmpty();

    [Fact]
    public void Sources_HaveNoRegionsAndNoTasksLeft() => Sources.CSharp("src")
        .Where(path => File.ReadLines(path).Any(line => line.Contains("#region", StringComparison.Ordinal)
            || line.Contains("TO" + "DO", StringComparison.Ordinal) || line.Contains("FIX" + "ME", StringComparison.Ordinal)))
        .Select(Path.GetFileName).ShouldBeEmpty();
}
