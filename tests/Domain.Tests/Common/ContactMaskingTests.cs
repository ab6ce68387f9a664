using CarTrade.Domain.Common;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

public sealed class ContactMaskingTests
{
    [Theory]
    [InlineData("call +254 712 345 678 please", "712")]
    [InlineData("my number 0712345678", "0712")]
    [InlineData("０７１２－３４５－６７８ です", "０７１２")]
    [InlineData("电话 一三八〇〇一三八〇〇〇", "三八")]
    [InlineData("رقمي ٠٧١٢٣٤٥٦٧٨ شكرا", "٠٧١٢")]
    [InlineData("फोन ०७१२३४५६७८", "०७१२")]
    [InlineData("tel: 12345", "12345")]
    [InlineData("O712 345 678", "345")]
    [InlineData("0\u200B7\u200B1\u200B2345678", "345")]
    [InlineData("call zero seven one two three four five six", "seven")]
    [InlineData("090-1234-5678", "1234")]
    [InlineData("(045) 123-4567", "123")]
    [InlineData("wanjiku@example.co.ke", "wanjiku")]
    [InlineData("wanjiku ＠ example．com", "wanjiku")]
    [InlineData("wanjiku at example dot com", "wanjiku")]
    [InlineData("wanjiku (at) example (dot) co (dot) ke", "example")]
    [InlineData("wanjiku[at]example.com", "wanjiku")]
    [InlineData("用户@例子.广告", "例子")]
    [InlineData("see https://example.com/me?x=1 now", "example")]
    [InlineData("see hxxp://evil.example/a", "evil")]
    [InlineData("www.example.com", "example")]
    [InlineData("visit mycars.co.ke", "mycars")]
    [InlineData("wa.me/254712345678", "wa.me")]
    [InlineData("t.me/wanjiku", "wanjiku")]
    [InlineData("telegram: @wanjiku_cars", "wanjiku")]
    [InlineData("I am @wanjiku_cars", "wanjiku")]
    [InlineData("LINE ID: wanjiku77", "wanjiku")]
    [InlineData("微信号：wanjiku77", "wanjiku")]
    [InlineData("ватсап: +7 912 345-67-89", "912")]
    [InlineData("P.O. Box 12345, Nairobi", "12345")]
    [InlineData("12 Moi Avenue, Nairobi", "Moi")]
    [InlineData("Moi Avenue, Plot 7", "Plot 7")]
    [InlineData("〒231-0023 神奈川県横浜市中区山下町1-2-3", "231")]
    [InlineData("神奈川県横浜市中区山下町1-2-3", "1-2-3")]
    public void Apply_ContactDetail_IsHidden(string text, string detail)
    {
        var masked = ContactMasking.Apply(text);

        masked.Text.ShouldNotContain(detail);
        masked.Text.ShouldContain(ContactMasking.Mask);
        masked.Hidden.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("2015-2018, 1.8L, 90,000 km, grade 4.5, budget 12000 USD")]
    [InlineData("Toyota Corolla Fielder 2015 - 2018 1500cc, less than 90000 km")]
    [InlineData("2015, 2016 or 2017 will do")]
    [InlineData("Budget: $12,000-15,000 CIF Mombasa")]
    [InlineData("budget 1,200,000 JPY, two cars, 7 seats")]
    [InlineData("4 wheel drive, off road tyres, right hand")]
    [InlineData("NKR81-7027906 or similar")]
    [InlineData("like PR-2026-000123, ship before 2026-11-22")]
    [InlineData("Grade 4 or 4.5. Black, white or silver. No accident!")]
    [InlineData("2015年式、走行9万km以下、色は白か黒")]
    [InlineData("يفضل موديل 2015-2018، قير أوتوماتيك")]
    [InlineData("Hybrid, 5 doors; keyless and reverse camera. Is it at port already?")]
    [InlineData("Need 3 units @ 9000 USD each")]
    public void Apply_CarTalk_Survives(string text) => ContactMasking.Apply(text).ShouldBe(new MaskedText(text, 0));

    [Property(MaxTest = 500)]
    public bool Apply_AnyText_LeavesNothingThatTheDetectorsFind(string text) => !ContactMasking.Finds(ContactMasking.Apply(text ?? "").Text);

    [Property(MaxTest = 500)]
    public Property Apply_AssembledText_LeavesNothingThatTheDetectorsFind() => Prop.ForAll(
        Gen.Elements("+254", "0712", "345", "678", " ", "-", ".", "@", "gmail", "com", "at", "dot", " dot ", "Moi", "Avenue", "７", "٣", "三", "km", "2015", ",", "/", "wa", ":", "t.me",
            "•••", "\n", "o", "(", ")").ArrayOf().ToArbitrary(),
        parts => !ContactMasking.Finds(ContactMasking.Apply(string.Concat(parts)).Text));

    [Property(MaxTest = 300)]
    public Property Apply_PhoneWithinCarTalk_HidesTheDigits() => Prop.ForAll(
        Gen.Choose(10_000_000, 99_999_999).Zip(Gen.Elements(" ", ", call ", "; ", " tel ", "\n")).ToArbitrary(),
        pair => !ContactMasking.Apply($"Fielder 2015-2018{pair.Item2}+2547{pair.Item1} grade 4.5").Text.Contains($"{pair.Item1}", StringComparison.Ordinal));

    [Fact]
    public void Apply_LongHostileText_EndsSoon()
    {
        var text = string.Concat(Enumerable.Repeat("a.a@1-1 at dot ", 270));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        ContactMasking.Apply(text);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
