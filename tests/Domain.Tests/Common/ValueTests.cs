using CarTrade.Domain.Common;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

public sealed class ValueTests
{
    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("usd", 2)]
    [InlineData("KWD", 3)]
    public void CurrencyParse_CodeInUse_KnowsItsDecimals(string code, int decimals) => Currency.Parse(code).Value.MinorUnits.ShouldBe(decimals);

    [Theory]
    [InlineData("ABC")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("XXX")]
    public void CurrencyParse_OtherText_IsRefused(string? code) => Currency.Parse(code).FirstError.ShouldBe(ValueErrors.UnknownCurrency);

    [Fact]
    public void MoneyAdd_DifferentCurrencies_Throws() =>
        Should.Throw<ArgumentException>(() => new Money(1, Currency.Jpy) + new Money(1, Currency.Usd));

    [Fact]
    public void MoneyAdd_Overflow_Throws() => Should.Throw<OverflowException>(() => new Money(long.MaxValue, Currency.Jpy) + new Money(1, Currency.Jpy));

    [Property]
    public bool MoneyAddThenSubtract_AnyAmounts_GivesTheFirst(int left, int right)
    {
        var (first, second) = (new Money(left, Currency.Usd), new Money(right, Currency.Usd));
        return first + second - second == first;
    }

    [Fact]
    public void MoneyConvertTo_YenToDollar_MindsTheDecimals() =>
        new Money(1_000_000, Currency.Jpy).ConvertTo(Currency.Usd, 0.00645m).ShouldBe(new Money(645_000, Currency.Usd));

    [Fact]
    public void PricePlus_FobToCif_IsRefused()
    {
        var fob = IncotermPrice.Create(Incoterm.Fob, Currency.Usd, 5_000_00).Value;
        var cif = IncotermPrice.Create(Incoterm.Cif, Currency.Usd, 5_000_00, 900_00, 50_00).Value;

        fob.Plus(cif).FirstError.ShouldBe(ValueErrors.IncotermMixed);
    }

    [Theory]
    [InlineData(Incoterm.Fob, null, null, null)]
    [InlineData(Incoterm.Cif, 900L, null, "price.line_missing")]
    [InlineData(Incoterm.Cfr, 900L, 50L, "price.line_not_included")]
    [InlineData(Incoterm.Fob, 900L, null, "price.line_not_included")]
    [InlineData(Incoterm.Cif, -1L, 50L, "money.out_of_range")]
    public void PriceCreate_LinesOfTheIncoterm_AreDemanded(Incoterm incoterm, long? freight, long? insurance, string? code)
    {
        var price = IncotermPrice.Create(incoterm, Currency.Usd, 5_000, freight, insurance);

        (price.IsError ? price.FirstError.Code : null).ShouldBe(code);
    }

    [Fact]
    public void PriceTotal_Cif_AddsAllLines() =>
        IncotermPrice.Create(Incoterm.Cif, Currency.Usd, 5_000, 900, 50, 200).Value.Total.ShouldBe(new Money(6_150, Currency.Usd));

    [Theory]
    [InlineData("nkr81 - 7027906", "NKR81-7027906")]
    [InlineData("ＮＫＲ８１－７０２７９０６", "NKR81-7027906")]
    [InlineData("ZVW30−O123456", "ZVW30-0123456")]
    [InlineData("JTDKB20U093I23456", "JTDKB20U093123456")]
    [InlineData("jtdkb20u0 9312 3456", "JTDKB20U093123456")]
    public void ChassisParse_OtherSpellings_AreNormalised(string raw, string value) => ChassisNumber.Parse(raw).Value.Value.ShouldBe(value);

    [Theory]
    [InlineData("NKR81-7027906", "NKR817027906")]
    [InlineData("GO81-7027906", "G081-7027906")]
    public void ChassisKey_TwoSpellingsOfOneCar_AreEqual(string left, string right) =>
        ChassisNumber.Parse(left).Value.Key.ShouldBe(ChassisNumber.Parse(right).Value.Key);

    [Theory]
    [InlineData("")]
    [InlineData("1234-5678")]
    [InlineData("NKR81-")]
    [InlineData("NKR81-70\u202E27906")]
    [InlineData("'; drop table--")]
    public void ChassisParse_NeitherForm_IsRefused(string raw) => ChassisNumber.Parse(raw).IsError.ShouldBeTrue();

    [Theory]
    [InlineData("kemba", true)]
    [InlineData("JP YOK", true)]
    [InlineData("XXMBA", false)]
    [InlineData("KEMB1", false)]
    public void UnLocodeParse_Text_IsCodeOrRefused(string raw, bool valid) => UnLocode.Parse(raw).IsError.ShouldBe(!valid);

    [Theory]
    [InlineData("pr-2026-000123", true)]
    [InlineData("PR-2026-1234567", true)]
    [InlineData("PR-2026-0001234", false)]
    [InlineData("XX-2026-000123", false)]
    public void ReferenceParse_Text_IsReferenceOrRefused(string raw, bool valid) => HumanReference.Parse(raw).IsError.ShouldBe(!valid);

    [Theory]
    [InlineData("Wanjiku Kamau")]
    [InlineData("毛泽东")]
    [InlineData("می‌خواهم")]
    [InlineData("👨‍👩‍👧 family")]
    public void Line_NamesOfAnyScript_AreText(string raw) => PlainText.Line(raw, PlainText.NameLength).Value.ShouldBe(raw);

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\nb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\uFFFFb")]
    public void Line_CharactersThatAreNoText_AreRefused(string raw) => PlainText.Line(raw, 100).FirstError.ShouldBe(ValueErrors.TextUnsafe);

    [Fact]
    public void Line_LoneSurrogate_IsRefused() => PlainText.Line("a" + (char)0xD800 + "b", 100).FirstError.ShouldBe(ValueErrors.TextUnsafe);

    [Fact]
    public void Line_TooLongOrBlank_IsRefused()
    {
        PlainText.Line(new string('x', 101), 100).FirstError.ShouldBe(ValueErrors.TextTooLong);
        PlainText.Line("   ", 100).FirstError.ShouldBe(ValueErrors.TextRequired);
        PlainText.Block("two\r\nlines", 100).Value.ShouldBe("two\nlines");
    }

    [Theory]
    [InlineData("S", "4.5", true)]
    [InlineData("4", "4.5", false)]
    [InlineData("R", "1", false)]
    [InlineData("***", "0", false)]
    public void GradeMeets_Minimum_FollowsTheOrder(string grade, string minimum, bool meets) =>
        AuctionGrade.From(grade).Meets(AuctionGrade.From(minimum)).ShouldBe(meets);

    [Fact]
    public void EnumSet_Values_ComeBack()
    {
        var set = EnumSet<Colour>.Of([Colour.Other, Colour.White, Colour.White]);

        set.Values().ShouldBe([Colour.White, Colour.Other]);
        (set.Accepts(Colour.Red), EnumSet<Colour>.Any.Accepts(Colour.Red)).ShouldBe((false, true));
    }
}
