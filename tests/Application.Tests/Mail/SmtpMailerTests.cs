using CarTrade.Infrastructure.Mail;
using MailKit.Security;
using MimeKit;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_SameMailTwice_CarriesTheSameMessageId()
    {
        await using var sink = new SmtpSink();
        var mailer = For(sink).Smtp;
        var mail = Factories.Every("ja", "山田 太郎").First();
        await mailer.SendAsync(mail, Ct);
        await mailer.SendAsync(mail, Ct);
        sink.Mails.Count.ShouldBe(2);
        sink.Mails.Select(sent => Load(sent.Message).MessageId).ShouldAllBe(id => id == $"{mail.Id:N}@trade.example");
    }

    [Fact]
    public async Task SendAsync_HostileName_IsOneMailToOneRecipient()
    {
        await using var sink = new SmtpSink();
        await For(sink).Smtp.SendAsync(Factories.Every("en", "x\r\n.\r\nRCPT TO:<thief@example.net>\r\nBcc: thief@example.net").First(), Ct);
        var (recipients, message) = sink.Mails.ShouldHaveSingleItem();
        recipients.ShouldHaveSingleItem().ShouldContain("<buyer@example.com>");
        message.Split("\r\n").ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase) || line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SendAsync_AddressInAnotherScript_IsDelivered()
    {
        await using var sink = new SmtpSink();
        await For(sink).Smtp.SendAsync(Factories.Every("ja", "x").First() with { To = "用户@例え.jp" }, Ct);
        sink.Mails.ShouldHaveSingleItem().Recipients.ShouldHaveSingleItem().ShouldContain("用户@");
    }

    [Fact]
    public async Task SendAsync_ServerIsBusyOnce_TriesAgain()
    {
        await using var sink = new SmtpSink("451 busy");
        await For(sink).Smtp.SendAsync(Factories.Every("en", "x").First(), Ct);
        sink.Connections.ShouldBe(2);
        sink.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_ServerRefuses_ThrowsOnceWithoutTheAddress()
    {
        await using var sink = new SmtpSink("550 no such user buyer@example.com", "550 no such user buyer@example.com");
        var exception = await Should.ThrowAsync<MailDeliveryException>(() => For(sink).Smtp.SendAsync(Factories.Every("en", "x").First(), Ct));
        exception.Reason.ShouldBe("smtp-550");
        exception.ToString().ShouldNotContain("buyer");
        sink.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_ServerIsAway_GivesUpAfterItsRetries()
    {
        int port;
        await using (var sink = new SmtpSink())
            port = sink.Port;
        var composing = new Composing { Options = { Host = "127.0.0.1", Port = port, Security = SecureSocketOptions.None, Retries = 1 } };
        (await Should.ThrowAsync<MailDeliveryException>(() => composing.Smtp.SendAsync(Factories.Every("en", "x").First(), Ct))).Reason.ShouldBe("connection");
    }

    [Fact]
    public async Task SendAsync_ServerWithoutTls_IsRefusedUnlessAllowed()
    {
        await using var sink = new SmtpSink();
        var composing = For(sink);
        composing.Options.Security = SecureSocketOptions.StartTls;
        await Should.ThrowAsync<MailDeliveryException>(() => composing.Smtp.SendAsync(Factories.Every("en", "x").First(), Ct));
        sink.Mails.ShouldBeEmpty();
    }

    private static Composing For(SmtpSink sink) =>
        new() { Options = { Host = "127.0.0.1", Port = sink.Port, Security = SecureSocketOptions.None } };

    private static MimeMessage Load(string text) => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
}
