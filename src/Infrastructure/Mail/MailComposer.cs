using CarTrade.Domain.Common;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Text;
using Letter = CarTrade.Application.Abstractions.Mail;

namespace CarTrade.Infrastructure.Mail;

/// <summary>From a mail's name and values to the message that goes out.</summary>
internal sealed class MailComposer(MailCatalogue catalogue, Links links, IOptions<MailOptions> options, TimeProvider clock)
{
    public RenderedMail Render(Letter mail)
    {
        var language = MailCatalogue.LanguageOf(mail.Language);
        var values = MailValues.Of(mail.Model, language);
        values["language"] = language;
        values["origin"] = links.Origin.Host;
        values["sender"] = options.Value.Sender;
        return catalogue.Find(mail.Template, language).Render(values);
    }

    /// <summary>Composes; throws for an address that is none, without repeating it.</summary>
    public MimeMessage Compose(Letter mail)
    {
        var rendered = Render(mail);
        var message = new MimeMessage
        {
            Subject = rendered.Subject,
            Date = clock.GetUtcNow(),
            MessageId = $"{mail.Id:N}@{links.Origin.IdnHost}",
            Body = new MultipartAlternative(new TextPart(TextFormat.Plain) { Text = rendered.Text }, new TextPart(TextFormat.Html) { Text = rendered.Html }),
        };
        message.From.Add(MailboxAddress.Parse(options.Value.From));
        message.To.Add(new MailboxAddress(null, EmailAddress.From(mail.To).Value));
        if (options.Value.ReplyTo is { } replyTo)
            message.ReplyTo.Add(MailboxAddress.Parse(replyTo));
        message.Headers.Add(HeaderId.ContentLanguage, MailCatalogue.LanguageOf(mail.Language));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
