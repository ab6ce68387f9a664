using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Mail;

public sealed class MailboxTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_Mailbox_ShowsAMailWithoutScriptOrInlineStyle()
    {
        var links = app.Services.GetRequiredService<ILinks>();
        var mail = MailTemplates.ProveAddress(Guid.CreateVersion7(), "en", "buyer@example.com", "<script>alert(1)</script>", links.Page("/verify-email", "tok-1"), DateTimeOffset.UnixEpoch);
        await app.Services.GetRequiredService<IMailer>().SendAsync(mail, Ct);

        var item = (await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", Ct))![0]!;
        item["to"]!.GetValue<string>().ShouldBe("buyer@example.com");
        item["link"]!.GetValue<string>().ShouldBe($"{app.Origin.OriginalString}/verify-email#token=tok-1");
        item["messageId"]!.GetValue<string>().ShouldStartWith(mail.Id.ToString("N"));
        foreach (var path in (string[])["/dev/mailbox", $"/dev/mailbox/{item["number"]}", $"/dev/mailbox/{item["number"]}/html"])
        {
            using var page = await app.Http.GetAsync(path, Ct);
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("style-src 'self'");
            var html = await page.Content.ReadAsStringAsync(Ct);
            html.ShouldContain("/dev/mailbox/style.css");
            html.ShouldNotContain("<script");
            html.ShouldNotContain("<style");
            html.ShouldNotContain(" style=");
        }
    }

    [Fact]
    public async Task Get_MailThatIsNotThere_IsNotFound()
    {
        using var answer = await app.Http.GetAsync("/dev/mailbox/4711", Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
