using ErrorOr;

namespace CarTrade.Domain.Billing.Payments;

/// <summary>Refusals of outgoing payments.</summary>
public static class OutPaymentErrors
{
    /// <summary>Two persons are needed.</summary>
    public static Error SamePerson => Error.Forbidden("out_payment.same_person", "Another person than the proposer approves.");

    /// <summary>A return is about a line, anything else about an order.</summary>
    public static Error AboutOne => Error.Validation("out_payment.about_one", "A return names a line of a statement; a refund or payout names an order.");

    /// <summary>Not the line of this payment.</summary>
    public static Error OtherLine => Error.Validation("out_payment.other_line", "This line is not a debit of the same amount.");

    /// <summary>The line shows another payment.</summary>
    public static Error LineUsed => Error.Conflict("out_payment.line_used", "This line shows another payment already.");
}
