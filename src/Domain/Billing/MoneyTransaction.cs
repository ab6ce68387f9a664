using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Billing;

/// <summary>Postings that belong together: in each book and currency they sum to zero. Appended, never changed; a mistake is reversed by another.</summary>
[NotPersonal("entry of the books: opaque ids")]
public sealed class MoneyTransaction
{
    /// <summary>Longest cause.</summary>
    public const int CauseLength = 120;

    /// <summary>Most postings of one transaction.</summary>
    public const int MostPostings = 400;

    private readonly List<Posting> postings = [];

    private MoneyTransaction()
    {
    }

    /// <summary>Names the transaction.</summary>
    public Guid Id { get; private set; }

    /// <summary>Server time, UTC; nothing is dated back.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What happened.</summary>
    public MoneyEvent Event { get; private set; }

    /// <summary>What it was booked for, once: the same cause again changes nothing.</summary>
    public string Cause { get; private set; } = "";

    /// <summary>In which role it was booked.</summary>
    public ActorRole Role { get; private set; }

    /// <summary>By which account; null for the program.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>The transaction that this one takes back.</summary>
    public Guid? ReversesId { get; private set; }

    /// <summary>The rate, where currencies differ; absent otherwise.</summary>
    public RateUsed? Rate { get; private set; }

    /// <summary>The postings.</summary>
    public IReadOnlyList<Posting> Postings => postings;

    /// <summary>
    /// Makes a transaction. Errors: <c>money.empty</c>, <c>money.unbalanced</c>, <c>money.wrong_account</c> where a movement does not name what its account is
    /// kept by, <c>money.out_of_range</c>.
    /// </summary>
    /// <param name="booking">What to book.</param>
    /// <param name="occasion">Who books, and when.</param>
    public static ErrorOr<MoneyTransaction> Create(Booking booking, Occasion occasion)
    {
        var movements = booking.Movements.Where(movement => movement.Minor != 0).ToList();
        if (movements.Count is 0 or > MostPostings || booking.Cause.Length is 0 or > CauseLength)
            return BillingErrors.Empty;
        if (movements.Any(movement => movement.Minor is > Money.MaxMinor or < -Money.MaxMinor || movement.Key.Currency.Code.Length == 0))
            return ValueErrors.MoneyOutOfRange;
        if (movements.Any(movement => !AccountRules.Of(movement.Key.Account).Fits(movement.Key.OrderId is not null, movement.Key.LineId is not null)))
            return BillingErrors.WrongAccount;
        if (movements.GroupBy(movement => (AccountRules.Of(movement.Key.Account).Book, movement.Key.Currency)).Any(book => book.Sum(movement => movement.Minor) != 0))
            return BillingErrors.Unbalanced;
        var transaction = new MoneyTransaction
        {
            Id = Guid.CreateVersion7(occasion.At),
            At = occasion.At,
            Event = booking.Event,
            Cause = booking.Cause,
            Role = occasion.Role,
            ActorId = occasion.ActorId,
            ReversesId = booking.ReversesId,
            Rate = booking.Rate,
        };
        transaction.postings.AddRange(movements.Select((movement, index) => Posting.Of(transaction.Id, index + 1, movement, occasion.At)));
        return transaction;
    }

    /// <summary>Whether a booking says what this transaction said.</summary>
    /// <param name="booking">The booking.</param>
    public bool Says(Booking booking) => booking.Event == Event && booking.ReversesId == ReversesId && booking.Cause == Cause
        && booking.Movements.Where(movement => movement.Minor != 0).SequenceEqual(postings.OrderBy(posting => posting.Number).Select(posting => new Movement(posting.Key, posting.Minor)));
}
