using System.Text;
using CarTrade.Application.Messaging;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Shows the mails of a development run in the browser; not there at all in production.</summary>
internal static class MailboxEndpoints
{
    private const string Path = "/dev/mailbox";

    internal static void MapMailbox(this WebApplication app)
    {
        var mailbox = app.Services.GetRequiredService<IDevelopmentMailbox>();
        if (!mailbox.IsOpen)
            return;
        var pages = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        pages.MapGet(Path, () => Page(MailboxPages.List(mailbox.List())));
        pages.MapGet(Path + ".json", () => Results.Ok(mailbox.List()));
        pages.MapGet(Path + "/style.css", () => Results.Text(mailbox.Style + MailboxPages.Style, "text/css", Encoding.UTF8));
        pages.MapGet(Path + "/{number:int}", (int number) => Find(mailbox, number) is { } item ? Page(MailboxPages.One(item)) : Results.NotFound());
        pages.MapGet(Path + "/{number:int}/html", (int number) => Find(mailbox, number) is { } item ? Page(MailboxPages.Html(item)) : Results.NotFound());
    }

    private static MailboxItem? Find(IDevelopmentMailbox mailbox, int number) => mailbox.List().FirstOrDefault(item => item.Number == number);

    private static IResult Page(string html) => Results.Text(html, "text/html", Encoding.UTF8);
}
