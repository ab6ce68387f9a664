using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>A message that could not be handled in all its attempts. Its body holds ids alone.</summary>
[NotPersonal("message of ids, and the kind of a fault")]
internal sealed class DeadLetter
{
    public const int TypeLength = 300;
    public const int FaultLength = 600;

    public required Guid Id { get; init; }

    /// <summary>Rebus's name of the message's type.</summary>
    public required string MessageType { get; init; }

    /// <summary>The message as JSON.</summary>
    public required string Body { get; init; }

    public required int Attempts { get; init; }

    /// <summary>Kind of the last fault, and where it arose.</summary>
    public required string Fault { get; init; }

    public required DateTimeOffset FailedAt { get; init; }

    public DateTimeOffset? RetriedAt { get; set; }
}
