using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>The books name orders and lines of statements by opaque ids, and nobody: they stay whole when a person's records are destroyed.</summary>
internal sealed class MoneyCopies : ICopyCatalogue
{
    public static IEnumerable<TableCopies> Tables =>
    [
        new("money.transactions", typeof(MoneyTransaction), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
        new("money.postings", typeof(Posting), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
        new("money.statement_lines", typeof(StatementLine), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
        new("money.out_payments", typeof(OutPayment), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
    ];
}
