using ErrorOr;

namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>Refusals of the legal desk.</summary>
public static class LegalErrors
{
    /// <summary>What the ground needs is not stated.</summary>
    public static Error Statement { get; } = Error.Validation(
        "legal.statement_incomplete",
        "4.1 needs the belief and whose interest; an order needs issuer, court, number, jurisdiction and how it was verified; a law needs which one and the jurisdiction; a breach needs in what it consists and the jurisdiction.");

    /// <summary>Only a member or a purchase request can be disclosed, and there must be fields.</summary>
    public static Error Request { get; } = Error.Validation("legal.request_invalid", "Name a member or a purchase request, the authority, and at least one requested field.");

    /// <summary>The order or memo is not on file.</summary>
    public static Error DocumentNeeded { get; } = Error.Conflict("legal.document_required", "Put the order, or counsel's memo, on file first.");

    /// <summary>More than was requested.</summary>
    public static Error NotRequested { get; } = Error.Validation("legal.field_not_requested", "Only fields that were requested can be proposed.");

    /// <summary>A field without a reason.</summary>
    public static Error NecessityNeeded { get; } = Error.Validation("legal.necessity_required", "State for each field, and for no other, why it is needed, in 10 to 300 characters.");

    /// <summary>A gag without an end, a reason, or for too long.</summary>
    public static Error Gag { get; } = Error.Validation("legal.gag_invalid", "A gag needs a reason and an end within a year.");

    /// <summary>One officer alone.</summary>
    public static Error SamePerson { get; } = Error.Conflict("legal.same_person", "Another officer than the proposer must approve.");

    /// <summary>The person was not told yet.</summary>
    public static Error NotTold { get; } = Error.Conflict("legal.person_not_told", "The person is told first, when the gag has ended.");

    /// <summary>A step without its reason.</summary>
    public static Error ReasonNeeded { get; } = Error.Validation("legal.reason_required", "State the reason or proof in 10 to 300 characters.");

    /// <summary>Clause 4.3 is off for the jurisdiction.</summary>
    public static Error BreachOff { get; } = Error.Conflict("legal.breach_off", "Disclosures on a breach of the user agreement (4.3) are off unless the operator turns them on for the country.");

    /// <summary>No acceptance of the agreement is on record.</summary>
    public static Error NotAccepted { get; } = Error.Conflict("legal.agreement_not_accepted", "No acceptance of this version of the user agreement by this person is on record, or it has no such clause.");

    /// <summary>What belongs to a breach and to nothing else.</summary>
    public static Error BreachOnly { get; } = Error.Validation("legal.breach_only", "Aim, agreement, reply, end of publication and taking down belong to a breach (4.3), which needs them.");

    /// <summary>Free words could name others.</summary>
    public static Error BreachField { get; } = Error.Validation("legal.breach_field", "What was written with a request may name other people, and is never made public.");

    /// <summary>A publication without an end, with a gag, or for too long.</summary>
    public static Error Publication { get; } = Error.Validation("legal.publication_invalid", "A publication ends after the 14 days in which the person can answer and within 180 days; there is no gag.");

    /// <summary>The person was not told, or can still answer.</summary>
    public static Error NotHeard { get; } = Error.Conflict("legal.person_not_heard", "The person is told first, and has 14 days to answer, or an answer is on file.");

    /// <summary>Not a document that is taken.</summary>
    public static Error DocumentType { get; } = Error.Validation("legal.document_invalid", "Send a PDF, PNG or JPEG of at most 5 MiB.");
}
