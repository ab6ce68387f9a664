using ErrorOr;

namespace CarTrade.Domain.Billing;

/// <summary>Balances as the sum of postings. They are never stored: whoever needs them folds, or asks the database to.</summary>
public sealed class Balances
{
    private readonly Dictionary<AccountKey, long> sums = [];

    /// <summary>Every balance that was ever moved.</summary>
    public IReadOnlyDictionary<AccountKey, long> All => sums;

    /// <summary>A balance in minor units.</summary>
    /// <param name="key">What it is kept by.</param>
    public long Of(AccountKey key) => sums.GetValueOrDefault(key);

    /// <summary>Adds what was posted before.</summary>
    /// <param name="key">What moved.</param>
    /// <param name="minor">By how much.</param>
    public void Add(AccountKey key, long minor) => sums[key] = checked(Of(key) + minor);

    /// <summary>Adds a transaction; <c>money.insufficient</c>, and nothing is changed, where an account would cross zero to the wrong side.</summary>
    /// <param name="transaction">The transaction.</param>
    public ErrorOr<Success> Apply(MoneyTransaction transaction)
    {
        var after = transaction.Postings.GroupBy(posting => posting.Key).Select(moved => (moved.Key, Minor: checked(Of(moved.Key) + moved.Sum(posting => posting.Minor)))).ToList();
        if (after.Exists(balance => !AccountRules.Of(balance.Key.Account).Allows(balance.Minor)))
            return BillingErrors.Insufficient;
        foreach (var (key, minor) in after)
            sums[key] = minor;
        return Result.Success;
    }
}
