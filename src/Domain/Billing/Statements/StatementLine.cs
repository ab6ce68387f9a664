using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Billing.Statements;

/// <summary>A booked line of a bank statement, taken once. What of it is allocated is in the books, not here. Never changed.</summary>
public sealed class StatementLine
{
    private StatementLine()
    {
    }

    /// <summary>Names the line.</summary>
    [NotPersonal("identifier")]
    public Guid Id { get; private init; }

    /// <summary>The import that brought it.</summary>
    [NotPersonal("identifier")]
    public Guid ImportId { get; private init; }

    /// <summary>Keyed hash of what makes the line this line; the same line again is the same.</summary>
    [NotPersonal("keyed hash")]
    public byte[] EntryKey { get; private init; } = [];

    /// <summary>Whose account the statement is of.</summary>
    [NotPersonal("mode of settlement")]
    public SettlementMode Mode { get; private init; }

    /// <summary>The account that the statement is of.</summary>
    [NotPersonal("account of a business")]
    public string Account { get; private init; } = "";

    /// <summary>The day of booking.</summary>
    [NotPersonal("day of a booking")]
    public DateOnly BookedOn { get; private init; }

    /// <summary>The currency.</summary>
    [NotPersonal("currency")]
    public Currency Currency { get; private init; }

    /// <summary>Minor units; never negative.</summary>
    [NotPersonal("amount of money")]
    public long Minor { get; private init; }

    /// <summary>Whether money came.</summary>
    [NotPersonal("direction")]
    public bool IsCredit { get; private init; }

    /// <summary>Whether the bank takes an earlier booking back.</summary>
    [NotPersonal("kind of a booking")]
    public bool IsReversal { get; private init; }

    /// <summary>References of proformas that were written with it.</summary>
    [NotPersonal("reference of a payment")]
    public string[] BankReferences { get; private init; } = [];

    /// <summary>The line's own data key.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private init; }

    /// <summary>Who sent it, and what was written with it.</summary>
    [Collected(DataCategory.BillingPaymentInformation, "1.3", Retention.Books7Years)]
    public Sealed<RemittanceDetails> Details { get; private init; }

    /// <summary>When it was taken, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ImportedAt { get; private init; }

    /// <summary>By which account.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? ImportedBy { get; private init; }

    /// <summary>What moved.</summary>
    public Money Amount => new(Minor, Currency);

    /// <summary>Whether the books take it as money that came.</summary>
    public bool IsReceipt => IsCredit && !IsReversal;

    /// <summary>Whether this line can take an earlier one back.</summary>
    /// <param name="earlier">The earlier line.</param>
    public bool TakesBack(StatementLine earlier) => IsReversal && !earlier.IsReversal && IsCredit != earlier.IsCredit && Account == earlier.Account && Amount == earlier.Amount
        && earlier.BookedOn <= BookedOn;

    /// <summary>A line that is new; its id is what the details were sealed under.</summary>
    public static StatementLine Of(
        Guid id, Guid import, byte[] key, StatementEntry entry, (SubjectKeyId Key, Sealed<RemittanceDetails> Blob) details, SettlementMode mode, Occasion occasion) => new()
        {
            Id = id,
            ImportId = import,
            EntryKey = key,
            Mode = mode,
            Account = entry.Account,
            BookedOn = entry.BookedOn,
            Currency = entry.Amount.Currency,
            Minor = entry.Amount.Minor,
            IsCredit = entry.IsCredit,
            IsReversal = entry.IsReversal,
            BankReferences = entry.IsCredit ? RemittanceReferences.In(entry.Details.Text, entry.Details.EndToEndId) : [],
            KeyId = details.Key,
            Details = details.Blob,
            ImportedAt = occasion.At,
            ImportedBy = occasion.ActorId,
        };
}
