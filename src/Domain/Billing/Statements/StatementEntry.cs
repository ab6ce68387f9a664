using CarTrade.Domain.Common;

namespace CarTrade.Domain.Billing.Statements;

/// <summary>One booked line of a bank statement, as read.</summary>
/// <param name="Account">The account that the statement is of: IBAN, or the bank's own number.</param>
/// <param name="BankReference">The bank's id of the line; empty where the file has none.</param>
/// <param name="BookedOn">The day of booking.</param>
/// <param name="Amount">What moved; never negative.</param>
/// <param name="IsCredit">Whether money came.</param>
/// <param name="IsReversal">Whether the bank takes an earlier booking back.</param>
/// <param name="Details">Who sent it, and what was written with it.</param>
public sealed record StatementEntry(
    string Account, string BankReference, DateOnly BookedOn, Money Amount, bool IsCredit, bool IsReversal, RemittanceDetails Details)
{
    /// <summary>Longest account number.</summary>
    public const int AccountLength = 34;

    /// <summary>Never the sender.</summary>
    public override string ToString() => "statement entry";
}

/// <summary>What a line of a statement says about a person.</summary>
/// <param name="Name">Who sent the money, or to whom it went.</param>
/// <param name="Account">From or to which account.</param>
/// <param name="Text">What was written with it.</param>
/// <param name="EndToEndId">The sender's own reference.</param>
public sealed record RemittanceDetails(string? Name, string? Account, string? Text, string? EndToEndId)
{
    /// <summary>Longest value; longer ones are cut.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The same with numbers of payment cards masked: people write them into remittances, and nothing here may hold one.</summary>
    public RemittanceDetails WithoutCardNumbers() => this with { Name = CardNumbers.Masked(Name), Text = CardNumbers.Masked(Text), EndToEndId = CardNumbers.Masked(EndToEndId) };

    /// <summary>Never the values.</summary>
    public override string ToString() => "remittance details";
}
