using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>A message that was handled: a second delivery of it does nothing.</summary>
[NotPersonal("identifier and time of a system event")]
internal sealed class InboxEntry
{
    public const int MessageIdLength = 100;

    public required string MessageId { get; init; }

    public required DateTimeOffset HandledAt { get; init; }
}
