using ErrorOr;

namespace CarTrade.Application.Privacy.Policies;

/// <summary>Refusals around versions of the policy that need more than one decision to know.</summary>
public static class PolicyRefusals
{
    /// <summary>Nothing newer than what governs or is announced.</summary>
    public static Error NotNewer { get; } =
        Error.Conflict("policy_activation.not_newer", "Only a version that begins after every one in force or announced can be activated.");
}
