using ErrorOr;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Refusals that need more than the aggregate to know.</summary>
public static class RequestRefusals
{
    /// <summary>The wish cannot enter its destination; <c>GET /import-verdicts</c> tells why, with sources.</summary>
    public static Error CannotBeImported { get; } = Error.Failure(
        "purchase_request.import_prohibited", "No such car may be imported there. Ask for the import verdict to see the rules and their sources.");

    /// <summary>Another version of the policy is in force.</summary>
    public static Error PolicyOutdated { get; } =
        Error.Conflict("purchase_request.policy_outdated", "The privacy policy has changed; read and accept the version in force.");

    /// <summary>A guest must leave a contact.</summary>
    public static Error ContactNeeded { get; } = Field("contact", "contact.required", "Leave a contact: name, e-mail and country.");

    /// <summary>Not a make that the trade knows.</summary>
    public static Error UnknownMake { get; } = Field("wish.make", "make.unknown", "This make is not in the catalogue.");

    /// <summary>Not a country that cars go to.</summary>
    public static Error UnknownCountry { get; } = Field("destination.country", "country.unknown", "This country is not in the catalogue.");

    /// <summary>No sea port has this code.</summary>
    public static Error UnknownPort { get; } = Field("destination.port", "port.unknown", "No sea port has this UN/LOCODE.");

    /// <summary>An address that is thrown away cannot be followed.</summary>
    public static Error DisposableAddress { get; } = Field("contact.email", "email.disposable", "Use an address that you keep: the offers go there.");

    /// <summary>Only dealers who saw the request can be picked.</summary>
    public static Error DealerNotReached { get; } = Field("dealerIds", "release.dealer_not_reached", "The request is not on that dealer's board.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
