using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Common;

/// <summary>One move of a state machine, kept for good. Holds no personal data.</summary>
[NotPersonal("state and who acted, by opaque id")]
public sealed class StateChange
{
    private StateChange()
    {
    }

    /// <summary>1 for the first move of the aggregate.</summary>
    public int Sequence { get; private init; }

    /// <summary>State before.</summary>
    public string From { get; private init; } = "";

    /// <summary>What was done.</summary>
    public string Action { get; private init; } = "";

    /// <summary>State after.</summary>
    public string To { get; private init; } = "";

    /// <summary>The role acted in.</summary>
    public ActorRole Role { get; private init; }

    /// <summary>Opaque id of who acted.</summary>
    public Guid? ActorId { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The privacy policy version in force.</summary>
    public string PolicyVersion { get; private init; } = "";

    /// <summary>The clause that the step rested on.</summary>
    public string? ClauseId { get; private init; }

    /// <summary>Why; contact details are masked.</summary>
    public string? Reason { get; private init; }

    /// <summary>Keyed hash of idempotency key and input.</summary>
    public string? IdempotencyKeyHash { get; private init; }

    internal static StateChange Of(int sequence, string from, string action, string to, Occasion occasion) => new()
    {
        Sequence = sequence,
        From = from,
        Action = action,
        To = to,
        Role = occasion.Role,
        ActorId = occasion.ActorId,
        At = occasion.At,
        PolicyVersion = occasion.PolicyVersion,
        ClauseId = occasion.ClauseId,
        Reason = occasion.Reason is { } reason ? ContactMasking.Apply(reason).Text : null,
        IdempotencyKeyHash = occasion.IdempotencyKeyHash,
    };
}
