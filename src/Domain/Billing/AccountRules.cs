namespace CarTrade.Domain.Billing;

/// <summary>What an account is about, and on which side of zero it must stay. The database holds the same rules.</summary>
/// <param name="Book">The book that it belongs to.</param>
/// <param name="Scope">What its balances are kept by.</param>
/// <param name="Side">1: never below zero; −1: never above; 0: either.</param>
public sealed record AccountRules(Book Book, AccountScope Scope, int Side)
{
    private static readonly Dictionary<BookAccount, AccountRules> All = new()
    {
        [BookAccount.Receivable] = new(Book.Claims, AccountScope.Order, 1),
        [BookAccount.Invoiced] = new(Book.Claims, AccountScope.Order, -1),
        [BookAccount.BankCharges] = new(Book.Claims, AccountScope.Order, 1),
        [BookAccount.Fx] = new(Book.Claims, AccountScope.Order, 0),
        [BookAccount.TrustCash] = new(Book.Trust, AccountScope.Whole, 0),
        [BookAccount.Unallocated] = new(Book.Trust, AccountScope.Line, -1),
        [BookAccount.Trust] = new(Book.Trust, AccountScope.Order, -1),
        [BookAccount.DealerPayable] = new(Book.Trust, AccountScope.Order, -1),
        [BookAccount.RefundPayable] = new(Book.Trust, AccountScope.OrderOrLine, -1),
        [BookAccount.Fees] = new(Book.Trust, AccountScope.Order, -1),
        [BookAccount.DirectEvidence] = new(Book.Direct, AccountScope.Whole, 0),
        [BookAccount.DirectUnallocated] = new(Book.Direct, AccountScope.Line, -1),
        [BookAccount.DirectSettled] = new(Book.Direct, AccountScope.Order, -1),
    };

    /// <summary>The rules of an account.</summary>
    /// <param name="account">The account.</param>
    public static AccountRules Of(BookAccount account) => All[account];

    /// <summary>Whether a posting names what the account is kept by, and nothing else.</summary>
    /// <param name="order">Whether it names an order.</param>
    /// <param name="line">Whether it names a line of a bank statement.</param>
    public bool Fits(bool order, bool line) => Scope switch
    {
        AccountScope.Whole => !order && !line,
        AccountScope.Order => order && !line,
        AccountScope.Line => line && !order,
        _ => order != line,
    };

    /// <summary>Whether a balance may be so.</summary>
    /// <param name="minor">The balance in minor units.</param>
    public bool Allows(long minor) => Side == 0 || Math.Sign(minor) != -Side;
}

/// <summary>What an account's balances are kept by, besides the currency.</summary>
public enum AccountScope
{
    /// <summary>One balance.</summary>
    Whole,

    /// <summary>One an order.</summary>
    Order,

    /// <summary>One a line of a bank statement.</summary>
    Line,

    /// <summary>One an order, and one a line that belongs to none.</summary>
    OrderOrLine,
}
