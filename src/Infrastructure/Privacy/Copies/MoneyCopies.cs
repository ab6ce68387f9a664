using CarTrade.Domain.Billing;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>The books name orders and lines of statements by opaque ids, and nobody: they stay whole when a person's records are destroyed.</summary>
internal sealed class MoneyCopies : ICopyCatalogue
{
    public static IEnumerable<TableCopies> Tables =>
    [
        new("money.transactions", typeof(MoneyTransaction), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
        new("money.postings", typeof(Posting), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
    ];
}
