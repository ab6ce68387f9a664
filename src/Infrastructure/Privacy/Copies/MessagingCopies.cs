using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Messaging;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>What surrounds messages: they carry ids alone, and those go with the person.</summary>
internal sealed class MessagingCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.OtherCollectedInformation;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("messaging.idempotency_keys", typeof(IdempotencyRecord), Own, "(t.resource_id = ANY (@requests) OR t.resource_id = ANY (@members))")
        {
            Turn = 10, Id = null, Named = false, Subject = "t.resource_id",
        },
        new("messaging.dead_letters", typeof(DeadLetter), Own, "(" + Mentions("@requests") + " OR " + Mentions("@members") + " OR " + Mentions("@accounts") + ")")
        {
            Turn = 10, Named = false,
        },
        new("messaging.inbox", typeof(InboxEntry), Own, TableCopies.Nobody) { Id = null, Named = false },
    ];

    private static string Mentions(string ids) =>
        $"EXISTS (SELECT FROM regexp_matches(t.body, '[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}', 'g') m WHERE m[1]::uuid = ANY ({ids}))";
}
