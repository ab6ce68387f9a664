namespace CarTrade.Infrastructure.Messaging;

/// <summary>How messages are handled (section <c>Messaging</c>).</summary>
internal sealed record MessagingOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Messaging";

    private static readonly TimeSpan[] Patient =
    [
        TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6),
    ];

    /// <summary>Waits between the attempts, in whole seconds; when they are used up the message is a dead letter.</summary>
    public TimeSpan[]? RetryDelays { get; init; }

    /// <summary>1 to receive messages, 0 only to send: for commands.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Messages handled at once by one instance.</summary>
    public int Parallelism { get; init; } = 4;

    /// <summary>The wait after a failed attempt, counted from 0, or null when it was the last.</summary>
    public TimeSpan? DelayAfter(int attempt) => (RetryDelays ?? Patient) is var delays && attempt < delays.Length ? delays[attempt] : null;
}
