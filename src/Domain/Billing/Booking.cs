namespace CarTrade.Domain.Billing;

/// <summary>What is to be booked.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Cause">What it is booked for: the same cause is booked once.</param>
/// <param name="Movements">The movements.</param>
public sealed record Booking(MoneyEvent Event, string Cause, IReadOnlyList<Movement> Movements)
{
    /// <summary>The transaction that it takes back.</summary>
    public Guid? ReversesId { get; init; }

    /// <summary>The rate, where currencies differ.</summary>
    public RateUsed? Rate { get; init; }

    /// <summary>Takes a transaction back; <paramref name="transaction"/> stays as it is.</summary>
    /// <param name="transaction">The transaction.</param>
    public static Booking Reversal(MoneyTransaction transaction) => new(
        MoneyEvent.Reversed, $"reversal:{transaction.Id}", [.. transaction.Postings.OrderBy(posting => posting.Number).Select(posting => new Movement(posting.Key, -posting.Minor))])
    {
        ReversesId = transaction.Id,
    };
}
