using System.Text;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class CanaryScannerTests
{
    private const string Canary = "Wanjikũ-花子-7f3a";

    public static TheoryData<byte[]> Hidden => new(
        Encoding.UTF8.GetBytes("x" + Canary),
        Encoding.Unicode.GetBytes("xx" + Canary + "y"),
        Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.UTF8.GetBytes("a" + Canary))),
        Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(Canary + "tail"))),
        Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes("1" + Canary + "tail"))),
        Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes("12" + Canary))),
        Encoding.ASCII.GetBytes(System.Text.Json.JsonSerializer.Serialize(new { name = Canary })),
        Encoding.ASCII.GetBytes("?name=" + Uri.EscapeDataString(Canary)));

    [Theory]
    [MemberData(nameof(Hidden))]
    public void Search_EachWayOfHiding_IsFound(byte[] bytes)
    {
        var scanner = new CanaryScanner([Canary]);
        scanner.Search("here", bytes);
        scanner.Hits.ShouldNotBeEmpty();
    }

    [Fact]
    public void Search_SomethingElse_FindsNothing()
    {
        var scanner = new CanaryScanner([Canary]);
        scanner.Search("here", "Wanjikũ-花子-7f3b");
        scanner.Hits.ShouldBeEmpty();
    }
}
