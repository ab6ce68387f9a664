using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Billing;

/// <summary>One movement of one account. Appended, never changed; it names an order or a line of a statement, and nobody.</summary>
[NotPersonal("entry of the books: opaque ids and an amount")]
public sealed class Posting
{
    private Posting()
    {
    }

    /// <summary>Names the posting.</summary>
    public Guid Id { get; private set; }

    /// <summary>The transaction that it is part of.</summary>
    public Guid TransactionId { get; private set; }

    /// <summary>1 for the transaction's first.</summary>
    public int Number { get; private set; }

    /// <summary>The account.</summary>
    public BookAccount Account { get; private set; }

    /// <summary>The order, for accounts kept by order.</summary>
    public OrderId? OrderId { get; private set; }

    /// <summary>The line of a bank statement, for accounts kept by line.</summary>
    public Guid? LineId { get; private set; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; private set; }

    /// <summary>Minor units; positive is a debit. Never zero.</summary>
    public long Minor { get; private set; }

    /// <summary>What it moves.</summary>
    public AccountKey Key => new(Account, OrderId, LineId, Currency);

    internal static Posting Of(Guid transaction, int number, Movement movement, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        TransactionId = transaction,
        Number = number,
        Account = movement.Key.Account,
        OrderId = movement.Key.OrderId,
        LineId = movement.Key.LineId,
        Currency = movement.Key.Currency,
        Minor = movement.Minor,
    };
}

/// <summary>What a balance is kept by.</summary>
/// <param name="Account">The account.</param>
/// <param name="OrderId">The order.</param>
/// <param name="LineId">The line.</param>
/// <param name="Currency">The currency.</param>
public readonly record struct AccountKey(BookAccount Account, OrderId? OrderId, Guid? LineId, Currency Currency);

/// <summary>A movement that is to be posted.</summary>
/// <param name="Key">What moves.</param>
/// <param name="Minor">Minor units; positive is a debit.</param>
public readonly record struct Movement(AccountKey Key, long Minor);
