using System.Collections.Concurrent;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MimeKit;
using Letter = CarTrade.Application.Abstractions.Mail;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Keeps the last mails in memory instead of sending them, because personal data must not lie in clear in a database or file.</summary>
internal sealed class DevelopmentMailbox(
    MailComposer composer, MailCatalogue catalogue, IOptions<MailOptions> options, IHostEnvironment environment, MailMetrics metrics) : IMailer, IDevelopmentMailbox
{
    /// <summary>Mails kept; older ones are dropped.</summary>
    public const int Capacity = 500;

    private readonly ConcurrentQueue<MailboxItem> items = new();
    private int count;

    public bool IsOpen => environment.IsDevelopment() && !options.Value.HasServer;

    public string Style => catalogue.Style;

    public IReadOnlyList<MailboxItem> List() => [.. items.OrderByDescending(item => item.Number)];

    public async Task SendAsync(Letter mail, CancellationToken ct)
    {
        using var message = composer.Compose(mail);
        var number = Interlocked.Increment(ref count);
        items.Enqueue(new(
            number, message.MessageId!, mail.Template, message.To.Mailboxes.Single().Address, message.Subject ?? "", message.Date,
            (mail.Model["link"] as Uri)?.AbsoluteUri ?? "", message.TextBody ?? "", message.HtmlBody ?? ""));
        while (items.Count > Capacity)
            items.TryDequeue(out _);
        if (options.Value.Drop is { Length: > 0 } folder)
            await DropAsync(folder, message, ct);
        metrics.Sent(mail.Template);
    }

    /// <summary>Throws out every mail to, or that quotes, one of these addresses or names; gives their number.</summary>
    public long Forget(IReadOnlySet<string> words)
    {
        var gone = 0L;
        for (var left = items.Count; left > 0 && items.TryDequeue(out var item); left--)
        {
            if (Quotes(item, words))
                gone++;
            else
                items.Enqueue(item);
        }

        foreach (var file in Dropped().Where(file => words.Any(word => File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase))).ToArray())
            File.Delete(file);
        return gone;
    }

    /// <summary>Counts the mails that <see cref="Forget"/> would throw out.</summary>
    public long Count(IReadOnlySet<string> words) => items.LongCount(item => Quotes(item, words));

    private static bool Quotes(MailboxItem item, IReadOnlySet<string> words) =>
        words.Any(word => item.To.Equals(word, StringComparison.OrdinalIgnoreCase) || item.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Dropped() =>
        options.Value.Drop is { Length: > 0 } folder && Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.eml") : [];

    private static async Task DropAsync(string folder, MimeMessage message, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, Guid.CreateVersion7().ToString("N"));
        await message.WriteToAsync(file + ".part", ct);
        File.Move(file + ".part", file + ".eml");
    }
}
