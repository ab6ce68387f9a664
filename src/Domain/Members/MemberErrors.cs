using ErrorOr;

namespace CarTrade.Domain.Members;

/// <summary>Refusals around members.</summary>
public static class MemberErrors
{
    /// <summary>No such member, or not the caller.</summary>
    public static Error NotFound => Error.NotFound("member.not_found", "There is no such member.");

    /// <summary>The form's name or language is not usable.</summary>
    public static Error CollectionInvalid => Error.Validation("member.collection_invalid", "The form or its language is not known.");

    /// <summary>A correction that changes nothing.</summary>
    public static Error NothingChanged => Error.Validation("member.nothing_changed", "The profile is as it was.");

    /// <summary>The address changes by proof of the new one only.</summary>
    public static Error EmailChangesByProof => Error.Validation("member.email_changes_by_proof", "Change the e-mail address by proving the new one.");
}
