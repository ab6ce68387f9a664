namespace CarTrade.Domain.Common;

/// <summary>Who does something, when, and under which policy. Every transition is recorded with it. It carries no personal data.</summary>
/// <param name="Role">The role acted in; exactly one flag.</param>
/// <param name="ActorId">Opaque id of the account or API client; null for timers, the system and guests.</param>
/// <param name="At">Server time, UTC.</param>
/// <param name="PolicyVersion">The privacy policy version in force.</param>
/// <param name="ClauseId">The clause that the step rests on, where one does.</param>
/// <param name="Reason">A reason from a closed list or an administrator's own words; no personal data.</param>
/// <param name="IdempotencyKeyHash">Keyed hash of the idempotency key and input, where one was sent.</param>
public sealed record Occasion(
    ActorRole Role,
    Guid? ActorId,
    DateTimeOffset At,
    string PolicyVersion,
    string? ClauseId = null,
    string? Reason = null,
    string? IdempotencyKeyHash = null)
{
    /// <summary>Longest policy version, clause id or key hash.</summary>
    public const int MaxTokenLength = 64;

    /// <summary>Longest reason.</summary>
    public const int MaxReasonLength = 300;

    /// <summary>A deed of a timer.</summary>
    /// <param name="at">Server time, UTC.</param>
    /// <param name="policyVersion">The privacy policy version in force.</param>
    public static Occasion Timer(DateTimeOffset at, string policyVersion) => new(ActorRole.Timer, null, at, policyVersion);

    /// <summary>The same moment, acted as the system: for steps that follow from this one.</summary>
    public Occasion AsSystem() => this with { Role = ActorRole.System };
}
