using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Mail;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// Mails. Where a mail server is configured the program keeps none; the development mailbox does, in memory and in its drop folder. Goes first, while
/// the addresses can still be opened.
/// </summary>
internal sealed class MailboxCopies(DevelopmentMailbox mailbox, CopyDb db, CopyOpener opener)
    : CopyLocator("mail.mailbox", typeof(DevelopmentMailbox), typeof(SmtpMailer))
{
    private const string Addresses =
        """
        SELECT jsonb_build_object('contact', t.contact), coalesce(t.subject_id, t.id), t.id, 'identity.accounts.contact' FROM identity.accounts t
        WHERE t.id = ANY (@accounts) AND t.subject_id = ANY (@members)
        UNION ALL
        SELECT jsonb_build_object('contact', t.profile), t.id, t.id, 'members.members.profile' FROM members.members t WHERE t.id = ANY (@members)
        UNION ALL
        SELECT jsonb_build_object('contact', t.contact), t.id, t.id, 'requests.purchase_requests.contact' FROM requests.purchase_requests t WHERE t.id = ANY (@requests)
        """;

    public override int Turn => 5;

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct) =>
        mailbox.IsOpen ? mailbox.Forget(await WordsAsync(copies, ct)) : 0;

    public override async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        mailbox.IsOpen ? mailbox.Count(await WordsAsync(copies, ct)) : 0;

    private async Task<HashSet<string>> WordsAsync(CopySet copies, CancellationToken ct)
    {
        var cells = await db.ReadAsync(
            Addresses,
            copies,
            row => new CopyOpener.Cell(JsonNode.Parse(row.GetString(0))!.AsObject(), "contact", row.GetGuid(1), new SealedAt(row.GetString(3), row.GetGuid(2))),
            ct);
        await opener.OpenAsync(cells, DataCategory.MembersInformation, ct);
        var contacts = cells.Select(cell => cell.Row["contact"]).OfType<JsonObject>().Select(one => one["Contact"] as JsonObject ?? one).ToArray();
        return [.. contacts.SelectMany(contact => new[] { contact["Email"], contact["Name"] }).OfType<JsonNode>().Select(Text).Where(word => word.Length > 0)];
    }

    private static string Text(JsonNode value) => (value is JsonObject wrapped ? wrapped["Value"] : value)?.GetValue<string>() ?? "";
}
