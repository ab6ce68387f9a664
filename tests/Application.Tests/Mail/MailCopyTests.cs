using System.Text.RegularExpressions;
using CarTrade.Application.Tests.Reference;
using CarTrade.Infrastructure.Mail;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Mail;

/// <summary>Clause 6.2: nobody can promise perfect security, so no mail does; and a mail is no place for bank details or foreign images.</summary>
public sealed partial class MailCopyTests
{
    /// <summary>The pages' words and those of the consents, in both languages.</summary>
    [Fact, Clause("6.2", "T6.2c")]
    public void Pages_EveryText_PromisesNoPerfectSecurity()
    {
        var files = Directory.GetFiles(Path.Combine(Shipped.Root, "client", "src", "locales"), "*.po", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Shipped.PolicyFolder, "consents"))).ToList();
        files.Count.ShouldBeGreaterThan(8);
        foreach (var path in files)
            Promise().Match(File.ReadAllText(path)).Value.ShouldBeEmpty(path);
    }

    [Theory, Clause("6.2", "T6.2c")]
    [MemberData(nameof(MailTemplateTests.Languages), MemberType = typeof(MailTemplateTests))]
    public void Templates_EveryText_PromisesNoPerfectSecurity(string language)
    {
        foreach (var name in MailCatalogue.Names(language))
            Promise().Match(Text(language, name)).Value.ShouldBeEmpty(name);
    }

    [Theory, Clause("6.2", "T6.2c")]
    [InlineData("Your data is 100 % secure with us.")]
    [InlineData("Your data can never be stolen.")]
    [InlineData("情報漏えいは絶対に起こりません")]
    [InlineData("Your data is 100% safe")]
    [InlineData("a completely secure site")]
    [InlineData("security is guaranteed")]
    [InlineData("当サイトは100％安全です")]
    [InlineData("完全に安全です")]
    public void Lint_PromiseOfPerfectSecurity_IsFound(string text) => Promise().IsMatch(text).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(MailTemplateTests.Languages), MemberType = typeof(MailTemplateTests))]
    public void Templates_EveryModel_HasNoBankDetailsAndNoContactOfOthers(string language)
    {
        foreach (var mail in Factories.Every(language, "x"))
            mail.Model.Where(pair => pair.Value is string).ShouldNotContain(pair => Forbidden().IsMatch(pair.Key), mail.Template);
    }

    [Theory]
    [MemberData(nameof(MailTemplateTests.Languages), MemberType = typeof(MailTemplateTests))]
    public void Render_EveryHtml_LoadsNothing(string language)
    {
        foreach (var mail in Factories.Every(language, "x"))
        {
            var html = new Composing().Composer.Render(mail).Html;
            Loading().Match(html).Value.ShouldBeEmpty(mail.Template);
            Regex.Count(html, "href=", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(1, mail.Template);
        }
    }

    private static string Text(string language, string name)
    {
        var blocks = MailCatalogue.Source(language, name);
        return blocks.Subject + "\n" + blocks.ToText();
    }

    [GeneratedRegex(@"100\s*[%％]|(completely|absolutely|perfectly|totally|fully) (secure|safe)|(security|safety) is guaranteed|guaranteed? (secure|safe|security)|we guarantee (that )?your|unhackable|can never be (stolen|hacked|leaked)|zero risk|bank[- ]grade|military[- ]grade|(完全|絶対)に?安全|安全を保証(します|いたします)|漏えいは(絶対に|決して)|リスクはありません", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promise();

    [GeneratedRegex("iban|swift|account|bank|email|phone|address$|contact|password", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forbidden();

    [GeneratedRegex("<(img|script|link|iframe|form|object|embed|video|audio)|url\\(|@import|src=|style=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Loading();
}
