using CarTrade.Domain.Common;

namespace CarTrade.Domain.Billing.Claims;

/// <summary>How much may be missing of a payment, or left over of a conversion, before a person is asked: what banks on the way keep, and how rates move in a day.</summary>
public static class Tolerance
{
    private const int Part = 100;

    /// <summary>Whether a rest is at most one per cent of what came.</summary>
    /// <param name="rest">What is missing, or too much.</param>
    /// <param name="came">What came, in the same currency.</param>
    public static bool Covers(Money rest, Money came) => rest.Currency == came.Currency && rest.Minor <= came.Minor / Part;
}
