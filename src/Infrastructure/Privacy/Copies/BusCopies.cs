using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Messaging;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Messages on their way: queue and outbox, whatever their type. They carry ids alone; those that name the person's records go.</summary>
internal sealed class BusCopies(CopyDb db, MessageTypes types) : CopyLocator("bus.messages")
{
    private static readonly string Queue = Named("messaging.bus_messages", "body");
    private static readonly string Outbox = Named("messaging.bus_outbox", "\"Body\"");

    public override IReadOnlyCollection<Type> Covers => [.. types.All];

    public override int Turn => 10;

    public override async Task<long> DestroyAsync(CopySet copies, CancellationToken ct) =>
        await db.DestroyAsync($"DELETE {Queue}", copies, ct) + await db.DestroyAsync($"DELETE {Outbox}", copies, ct);

    public override async Task<long> CountAsync(CopySet copies, CancellationToken ct) =>
        (await db.ReadAsync($"SELECT (SELECT count(*) {Queue}) + (SELECT count(*) {Outbox})", copies, row => row.GetInt64(0), ct))[0];

    private static string Named(string table, string body) =>
        $"""
        FROM {table} t WHERE EXISTS (
          SELECT FROM regexp_matches(convert_from(t.{body}, 'UTF8'), '[0-9a-f]{"{8}"}-[0-9a-f]{"{4}"}-[0-9a-f]{"{4}"}-[0-9a-f]{"{4}"}-[0-9a-f]{"{12}"}', 'g') m
          WHERE m[1]::uuid = ANY (@requests || @members || @accounts || @people))
        """;
}
