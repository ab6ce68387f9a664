using CarTrade.Domain.Members;
using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Refusals about data subject requests.</summary>
public static class SubjectRequestErrors
{
    /// <summary>The scope names nothing, or all and parts at once.</summary>
    public static Error Scope { get; } = Error.Validation("privacy_request.scope_invalid", "Name either all, or categories, records, fields or a period.");

    /// <summary>The list is not the one that was confirmed.</summary>
    public static Error PreviewChanged { get; } =
        Error.Conflict("privacy_request.preview_changed", "What is held changed since this list was shown. Read the list again and confirm that one.");

    /// <summary>The law leaves no more time, or it was extended before.</summary>
    public static Error CannotExtend { get; } = Error.Conflict("privacy_request.cannot_extend", "The time for this request cannot be extended, or was extended before.");

    /// <summary>A reason is needed.</summary>
    public static Error ReasonNeeded { get; } = Error.Validation("privacy_request.reason_required", "State a reason of 10 to 300 characters.");

    /// <summary>A letter or fax needs the day on which it came.</summary>
    public static Error ReceivedAt { get; } = Error.Validation("privacy_request.received_at_invalid", "State when it was received: not in the future, and not over a year ago.");

    /// <summary>There is no package, or it was fetched.</summary>
    public static Error NoPackage { get; } = Error.Custom(410, "privacy_request.package_gone", "The package was fetched, has expired, or is not made yet.");

    /// <summary>No certificate yet.</summary>
    public static Error NoCertificate { get; } = Error.Conflict("privacy_request.no_certificate_yet", "The certificate is signed once everything is done.");

    /// <summary>The record or field is none of this person's.</summary>
    public static Error UnknownPart { get; } = Error.Validation("privacy_request.part_unknown", "A record or field named here is not held, or cannot go alone.");

    /// <summary>Nothing of what is named can go without the record that it stands in.</summary>
    public static Error FieldNeeded { get; } = Error.Conflict(
        "privacy_request.field_needed",
        "Name, e-mail address and country are needed as long as the account or the request is there. Have that destroyed as a whole, or correct the value.");

    /// <summary>There is no such field, or this person's record has none.</summary>
    /// <param name="field">What was named.</param>
    public static Error UnknownField(string field) =>
        Error.Validation("privacy_request.field_unknown", $"There is no field '{(field.Length > SubjectScope.FieldLength ? field[..SubjectScope.FieldLength] : field)}'. Fields are: {string.Join(", ", ContactFields.All)}.");
}
