using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <summary>Refusals around proforma invoices.</summary>
public static class ProformaErrors
{
    /// <summary>The payments do not add up, or their days do not hold.</summary>
    public static Error PlanInvalid => Field("plan", "proforma.plan_invalid", "A deposit is above zero and below the total, and payments are due within 1 to 60 days.");

    /// <summary>Too short or too long.</summary>
    public static Error ValidityInvalid => Field("validUntil", "proforma.validity_invalid", "A proforma is valid for 1 to 60 days.");

    /// <summary>A newer one stands.</summary>
    public static Error Superseded => Error.Conflict("proforma.superseded", "A newer proforma invoice has taken its place; look at that one.");

    /// <summary>Its validity has ended.</summary>
    public static Error Expired => Error.Conflict("proforma.expired", "The proforma invoice is not valid any more; ask the dealer for a new one.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
