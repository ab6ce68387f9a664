using ErrorOr;

namespace CarTrade.Domain.Billing;

/// <summary>Refusals of the books.</summary>
public static class BillingErrors
{
    /// <summary>Nothing moves, or too much at once.</summary>
    public static Error Empty => Error.Validation("money.empty", "Nothing is moved, or too much at once.");

    /// <summary>Not zero in each book and currency.</summary>
    public static Error Unbalanced => Error.Validation("money.unbalanced", "The postings do not sum to zero in each book and currency.");

    /// <summary>An account by order without one, or the like.</summary>
    public static Error WrongAccount => Error.Validation("money.wrong_account", "A posting does not name what its account is kept by.");

    /// <summary>There is not so much.</summary>
    public static Error Insufficient => Error.Conflict("money.insufficient", "There is not so much on this account.");

    /// <summary>Not the currency of the line.</summary>
    public static Error OtherCurrency => Error.Validation("money.other_currency", "Give the amount in the currency of the line.");

    /// <summary>More than banks on the way keep.</summary>
    public static Error ShortfallTooLarge => Error.Conflict("money.shortfall_too_large", "What is missing is more than one per cent: ask the buyer for it.");

    /// <summary>Another booking for the same cause.</summary>
    public static Error CauseReused => Error.Conflict("money.cause_reused", "This was booked before, otherwise.");

    /// <summary>Taken back already, or itself a reversal.</summary>
    public static Error NotReversible => Error.Conflict("money.not_reversible", "This transaction was taken back, or takes another back.");
}
