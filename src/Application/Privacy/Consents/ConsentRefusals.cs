using ErrorOr;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>Refusals that need more than the book to know.</summary>
public static class ConsentRefusals
{
    /// <summary>The words shown are not those in force.</summary>
    public static Error TextChanged { get; } =
        Error.Conflict("consent.text_changed", "These are not the words in force. Read them again and show them.");

    /// <summary>One consent serves one purpose: nothing is given in bulk.</summary>
    public static Error OneAtATime { get; } = Field("topic", "consent.one_at_a_time", "Give one topic by one channel at a time.");

    /// <summary>A permission names recipient, fields and end.</summary>
    public static Error Incomplete { get; } =
        Field("recipientId", "consent.incomplete", "A permission names a recipient, the fields and the date on which it ends.");

    /// <summary>No such recipient.</summary>
    public static Error UnknownRecipient { get; } = Field("recipientId", "consent.unknown_recipient", "There is no such recipient.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
