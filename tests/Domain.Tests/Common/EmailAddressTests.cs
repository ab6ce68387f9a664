using CarTrade.Domain.Common;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Common;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("User.Name@Example.COM", "user.name@example.com")]
    [InlineData(" test@example.com ", "test@example.com")]
    [InlineData("ｔｅｓｔ＠ｅｘａｍｐｌｅ．ｃｏｍ", "test@example.com")]
    [InlineData("info@例え.jp", "info@xn--r8jz45g.jp")]
    [InlineData("user+tag@example.co.ke", "user+tag@example.co.ke")]
    [InlineData("o'brien@example.ie", "o'brien@example.ie")]
    [InlineData("用户@例子.广告", "用户@xn--fsqu00a.xn--4rr70v")]
    [InlineData("docomo..user@docomo.ne.jp", "docomo..user@docomo.ne.jp")]
    [InlineData(".user@ezweb.ne.jp", ".user@ezweb.ne.jp")]
    [InlineData("test@c--n.com", "test@c--n.com")]
    public void Parse_AddressThatReceivesMail_IsNormalised(string raw, string expected) => EmailAddress.Parse(raw).Value.Value.ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("test")]
    [InlineData("test@")]
    [InlineData("@iana.org")]
    [InlineData("test@io")]
    [InlineData(".test@iana.org")]
    [InlineData("te..st@iana.org")]
    [InlineData("test@255.255.255.255")]
    [InlineData("test@[192.0.2.1]")]
    [InlineData("\"test\"@iana.org")]
    [InlineData("test@-iana.org")]
    [InlineData("test@iana..com")]
    [InlineData("test@gmail.con")]
    [InlineData("postmaster@example.invalid")]
    [InlineData("test@example.com\n")]
    [InlineData("test@example.com\r\nBcc: victim@example.org")]
    [InlineData("te st@example.com")]
    [InlineData("test@exam ple.com")]
    [InlineData("test@@example.com")]
    [InlineData("Name <test@example.com>")]
    [InlineData("mailto:test@example.com")]
    [InlineData("test@example.com, other@example.com")]
    [InlineData("test@example.com\u200B")]
    [InlineData("<script>alert(1)</script>@example.com")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghiklmn@iana.org")]
    public void Parse_OtherText_IsRefused(string raw) => EmailAddress.Parse(raw).FirstError.ShouldBe(ValueErrors.InvalidEmail);

    [Property]
    public bool Parse_AnyText_NeverThrowsAndIsStable(string? raw)
    {
        var first = EmailAddress.Parse(raw);
        return first.IsError || EmailAddress.Parse(first.Value.Value).Value == first.Value;
    }

    [Fact]
    public void ToString_Address_DoesNotShowIt() => EmailAddress.From("a@example.com").ToString().ShouldNotContain("example");
}
