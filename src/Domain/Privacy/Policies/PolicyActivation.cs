using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Policies;

/// <summary>The decision of two administrators that a loaded policy version takes force at a moment.</summary>
[NotPersonal("decision about a document; who decided, by opaque id")]
public sealed class PolicyActivation : StatefulAggregate<PolicyActivationState, PolicyActivationAction>
{
    private PolicyActivation()
    {
    }

    /// <summary>Names the decision.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version.</summary>
    public string PolicyVersion { get; private set; } = "";

    /// <summary>Its hash, as both read it; a file that differs is refused.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The version in force when it was proposed.</summary>
    public string Replaces { get; private set; } = "";

    /// <summary>From when it governs all data, UTC.</summary>
    public DateTimeOffset TakesForceAt { get; private set; }

    /// <summary>Who proposed.</summary>
    public Guid ProposedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>When the second administrator approved, UTC; null before.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <inheritdoc/>
    protected override StateMachine<PolicyActivationState, PolicyActivationAction> Machine => PolicyActivationMachine.Table;

    /// <summary>Proposes; <c>policy_activation.too_soon</c> where the objection window would be shorter than it must be.</summary>
    /// <param name="version">The version, as loaded.</param>
    /// <param name="replaces">The version in force.</param>
    /// <param name="takesForceAt">From when it shall govern; null for the earliest moment.</param>
    /// <param name="window">Time for objections between the notice and the switch.</param>
    /// <param name="occasion">The first administrator.</param>
    public static ErrorOr<PolicyActivation> Propose(PolicyVersion version, string replaces, DateTimeOffset? takesForceAt, TimeSpan window, Occasion occasion)
    {
        var earliest = Earliest(version, window, occasion.At);
        if (takesForceAt < earliest)
            return PolicyActivationErrors.TooSoon;
        var activation = new PolicyActivation
        {
            Id = Guid.CreateVersion7(occasion.At),
            PolicyVersion = version.Version,
            Sha256 = version.Sha256,
            Replaces = replaces,
            TakesForceAt = takesForceAt ?? earliest,
            ProposedBy = occasion.ActorId ?? Guid.Empty,
            ProposedAt = occasion.At,
        };
        activation.Begin();
        return activation;
    }

    /// <summary>
    /// Approves as the second administrator; a switch that came too near meanwhile moves to the end of the window.
    /// Errors: <c>policy_activation.same_person</c>, <c>policy_activation.other_hash</c>, <c>policy_activation.illegal_transition</c>.
    /// </summary>
    public ErrorOr<Success> Approve(PolicyVersion version, string sha256, TimeSpan window, Occasion occasion)
    {
        if (occasion.ActorId == ProposedBy || occasion.ActorId is null)
            return PolicyActivationErrors.SamePerson;
        if (sha256 != Sha256 || version.Sha256 != Sha256)
            return PolicyActivationErrors.OtherHash;
        return Move(PolicyActivationAction.Approve, occasion).ThenDo(_ =>
        {
            var earliest = Earliest(version, window, occasion.At);
            (ApprovedAt, TakesForceAt) = (occasion.At, TakesForceAt < earliest ? earliest : TakesForceAt);
        });
    }

    /// <summary>Takes a proposal back.</summary>
    public ErrorOr<Success> Withdraw(Occasion occasion) => Move(PolicyActivationAction.Withdraw, occasion);

    private static DateTimeOffset Earliest(PolicyVersion version, TimeSpan window, DateTimeOffset now) =>
        version.EffectiveFrom > now + window ? version.EffectiveFrom : now + window;
}

/// <summary>Where a decision about a version stands.</summary>
public enum PolicyActivationState
{
    /// <summary>One administrator proposed.</summary>
    Proposed,

    /// <summary>Two agree: it is announced, and takes force at its moment.</summary>
    Approved,

    /// <summary>Taken back before approval.</summary>
    Withdrawn,
}

/// <summary>What can happen to a proposal.</summary>
public enum PolicyActivationAction
{
    /// <summary>Another administrator agrees.</summary>
    Approve,

    /// <summary>Take it back.</summary>
    Withdraw,
}

/// <summary>The life of a decision about a version.</summary>
public static class PolicyActivationMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<PolicyActivationState, PolicyActivationAction> Table { get; } = new("policy_activation", PolicyActivationState.Proposed,
    [
        new(PolicyActivationState.Proposed, PolicyActivationAction.Approve, PolicyActivationState.Approved, ActorRole.Staff, "another administrator, for the same hash; members are told"),
        new(PolicyActivationState.Proposed, PolicyActivationAction.Withdraw, PolicyActivationState.Withdrawn, ActorRole.Staff, "any administrator"),
    ]);
}

/// <summary>Refusals around versions of the policy.</summary>
public static class PolicyActivationErrors
{
    /// <summary>The second person is the first.</summary>
    public static Error SamePerson => Error.Conflict("policy_activation.same_person", "Another administrator must approve.");

    /// <summary>The loaded file is not what was proposed.</summary>
    public static Error OtherHash => Error.Conflict("policy_activation.other_hash", "The version's hash is not the one proposed.");

    /// <summary>Not enough time for objections.</summary>
    public static Error TooSoon => Error.Conflict("policy_activation.too_soon", "Between the notice and the switch lies the objection window.");
}
