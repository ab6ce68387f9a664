using ErrorOr;

namespace CarTrade.Application.Common;

/// <summary>Refusals of the policy gate.</summary>
public static class PrivacyErrors
{
    /// <summary>No clause of the policy in force permits it.</summary>
    public static Error Denied { get; } = Error.Forbidden("privacy.denied", "The privacy policy in force does not permit this.");

    /// <summary>The policy permits it with the person's consent, and there is none that lives.</summary>
    public static Error ConsentNeeded { get; } = Error.Forbidden("privacy.consent_needed", "This rests on the person's consent, and none lives.");

    /// <summary>The data was destroyed: its key no longer exists.</summary>
    public static Error Destroyed { get; } = Error.Custom(CommonErrors.Gone, "privacy.destroyed", "This personal data was destroyed.");

    /// <summary>Staff open nothing without a case.</summary>
    public static Error CaseNeeded { get; } = Error.Forbidden("access.case_required", "Open a case about this record and have a grant, or take emergency access. Other administrators were told.");

    /// <summary>The grant is over.</summary>
    public static Error GrantExpired { get; } = Error.Forbidden("access.grant_expired", "The grant for this record is over. Other administrators were told.");
}
