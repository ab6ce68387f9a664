using CarTrade.Domain.Common;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

[Clause("1.3", "T1.3a")]
public sealed class CardNumbersTests
{
    [Theory]
    [InlineData("4222222222222")]
    [InlineData("30569309025904")]
    [InlineData("378282246310005")]
    [InlineData("4242424242424242")]
    [InlineData("5555555555554444")]
    [InlineData("2223003122003222")]
    [InlineData("3566002020360505")]
    [InlineData("6011111111111117")]
    [InlineData("6205500000000000004")]
    [InlineData("4242 4242 4242 4242")]
    [InlineData("4242-4242-4242-4242")]
    [InlineData("4242\u00a04242\u00a04242\u00a04242")]
    [InlineData("3782 822463 10005")]
    [InlineData("４２４２４２４２４２４２４２４２")]
    [InlineData("４２４２－４２４２－４２４２－４２４２")]
    [InlineData("Please charge 4242 4242 4242 4242, valid to 12/29.")]
    [InlineData("カード番号は4242424242424242です。")]
    [InlineData("ref:4242424242424242")]
    [InlineData("12 4242424242424242")]
    public void AreIn_NumberOfACard_IsSeenAndMasked(string text)
    {
        CardNumbers.AreIn(text).ShouldBeTrue(text);
        CardNumbers.Masked(text)!.ShouldContain("••••");
        CardNumbers.AreIn(CardNumbers.Masked(text)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4242424242424241")]
    [InlineData("+4915112345678")]
    [InlineData("+254712345678")]
    [InlineData("03-1234-5678")]
    [InlineData("080-1234-5678 / 090-8765-4321")]
    [InlineData("NKR81-7027906")]
    [InlineData("JTDBR32E720012345")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("DE89370400440532013000")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    [InlineData("RF18 5390 0754 7034")]
    [InlineData("PI-2026-000123")]
    [InlineData("0193a5a0-c41d-7abc-8123-412345678901")]
    [InlineData("12345678-1234-4123-8123-123456789012")]
    [InlineData("2026-11-23T10:15:30.1234567Z")]
    [InlineData("1000000000000000")]
    [InlineData("42424242424242424242424242424242")]
    [InlineData("USD 9,280.00 on 2026-11-23")]
    public void AreIn_OtherDigits_AreLeftAlone(string? text)
    {
        CardNumbers.AreIn(text).ShouldBeFalse(text);
        CardNumbers.Masked(text).ShouldBe(text);
    }

    [Fact]
    public void AreIn_EveryLengthOfEveryScheme_IsSeen()
    {
        foreach (var (beginning, length) in new[] { ("4", 13), ("36", 14), ("34", 15), ("51", 16), ("4", 16), ("67", 17), ("62", 18), ("4", 19), ("6304", 19) })
            CardNumbers.AreIn(Numbered(beginning, length)).ShouldBeTrue($"{beginning} {length}");
    }

    private static string Numbered(string beginning, int length)
    {
        var digits = beginning.PadRight(length - 1, '7');
        var sum = digits.Reverse().Select((unit, at) => at % 2 == 0 ? (unit - '0') * 2 : unit - '0').Sum(value => value > 9 ? value - 9 : value);
        return digits + ((10 - (sum % 10)) % 10);
    }
}
