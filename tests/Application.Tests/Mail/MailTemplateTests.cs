using System.Net;
using System.Text.RegularExpressions;
using CarTrade.Domain.Deals;
using CarTrade.Infrastructure.Mail;
using MimeKit;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Mail;

public sealed partial class MailTemplateTests
{
    private const string Hostile = "{{7*7}} ${7*7} @(1+1) <script>alert(1)</script> \"'`&\r\nBcc: thief@example.net\r\n\r\n<h1>x\u202Eevil\0\u2028end";
    private const string Shown = "{{7*7}} ${7*7} @(1+1) <script>alert(1)</script> \"'`&  Bcc: thief@example.net    <h1>x evil  end";

    public static TheoryData<string> Languages => new("en", "ja");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Compose_EveryTemplateWithHostileValues_ShowsThemLiterallyInOneMail(string language)
    {
        foreach (var mail in Factories.Every(language, Hostile))
        {
            using var message = Read(new Composing().Composer.Compose(mail));
            var (subject, text, html) = (message.Subject!, message.TextBody!.ReplaceLineEndings("\n"), message.HtmlBody!);
            message.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(Factories.To, mail.Template);
            message.Headers.Select(header => header.Field).ShouldBeSubsetOf(
                ["From", "Date", "Subject", "Message-Id", "To", "Content-Language", "Auto-Submitted", "MIME-Version", "Content-Type"], StringComparer.OrdinalIgnoreCase, mail.Template);
            subject.ShouldNotContain('\n');
            text.Split('\n').ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.Ordinal), mail.Template);
            html.ShouldNotContain("<script", Case.Insensitive, mail.Template);
            html.ShouldNotContain("<h1>x", Case.Insensitive, mail.Template);
            Unfilled().IsMatch(text.Replace("{{7*7}}", "", StringComparison.Ordinal)).ShouldBeFalse(mail.Template);
            foreach (var value in mail.Model.Where(pair => pair.Value is string && Source(mail.Template, language).Contains("{{" + pair.Key + "}}", StringComparison.Ordinal)))
            {
                (subject + text).ShouldContain(Shown, Case.Sensitive, $"{mail.Template} {value.Key}");
                WebUtility.HtmlDecode(html).ShouldContain(Shown, Case.Sensitive, $"{mail.Template} {value.Key}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Compose_EveryTemplate_UsesExactlyTheValuesOfItsFactory(string language)
    {
        var offered = Factories.Every(language, "x").GroupBy(mail => mail.Template, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(mail => mail.Model.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        offered.Keys.Order(StringComparer.Ordinal).ShouldBe(MailCatalogue.Names(language).Order(StringComparer.Ordinal));
        foreach (var (template, keys) in offered)
        {
            var used = Placeholder().Matches(Source(template, language)).Select(match => match.Groups["key"].Value).Append("link").Distinct(StringComparer.Ordinal);
            used.Except(["sender", "origin", "else"], StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(keys, template);
        }
    }

    [Theory]
    [InlineData("en", "22 November 2026, 17:40 UTC", "JPY 1,234,500 (CFR)")]
    [InlineData("ja", "2026年11月22日 17:40 (UTC)", "JPY 1,234,500（CFR）")]
    public void Compose_DatesAndMoney_ReadAsInTheLanguage(string language, string date, string money)
    {
        var mail = Factories.Every(language, "x").First(mail => mail.Template == "new-offer");
        var text = new Composing().Composer.Render(mail).Text;
        text.ShouldContain(date);
        text.ShouldContain(money);
        text.ShouldContain("https://trade.example/verify-email#token=abc_DEF-1");
    }

    [Theory]
    [InlineData("a@example.com\r\nBcc: b@example.com")]
    [InlineData("a@example.com, b@example.com")]
    [InlineData("\"x\" <a@example.com>")]
    [InlineData("")]
    public void Compose_AddressThatIsNotOne_ThrowsWithoutRepeatingIt(string to)
    {
        var mail = Factories.Every("en", "x").First() with { To = to };
        Should.Throw<ArgumentException>(() => new Composing().Composer.Compose(mail)).ToString().ShouldNotContain("example.com");
    }

    [Fact]
    public void Compose_UnknownLanguage_IsEnglish()
    {
        var mail = Factories.Every("sw", "x").First(mail => mail.Template == "prove-address");
        new Composing().Composer.Render(mail).Subject.ShouldBe("Confirm your e-mail address");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EveryStepOfAnOrder_HasWordsOfItsOwn(string language)
    {
        var mails = Factories.Every(language, "x").Where(mail => mail.Template == "order-step").ToList();
        var rendered = mails.ConvertAll(mail => new Composing().Composer.Render(mail));
        mails.Count.ShouldBe(Enum.GetValues<OrderAction>().Length);
        rendered.ShouldAllBe(mail => !mail.Subject.TrimEnd().EndsWith(':') && !mail.Subject.TrimEnd().EndsWith('：'));
        rendered.Select(mail => mail.Text).ShouldBeUnique();
    }

    private static string Source(string template, string language)
    {
        var blocks = MailCatalogue.Source(language, template);
        return blocks.Subject + blocks.ToText();
    }

    /// <summary>As a receiving program reads it from the wire.</summary>
    private static MimeMessage Read(MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        stream.Position = 0;
        return MimeMessage.Load(stream);
    }

    [GeneratedRegex(@"\{\{(#if )?(?<key>[a-zA-Z]+)[.a-z]*\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\{|\}\}", RegexOptions.None, 1000)]
    private static partial Regex Unfilled();
}
