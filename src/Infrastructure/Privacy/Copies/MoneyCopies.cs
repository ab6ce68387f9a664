using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// The books name orders and lines of statements by opaque ids, and nobody: they stay whole when a person's records are destroyed. Who sent a line is the
/// buyer's data once money of it is given to the buyer's order, and stays sealed with it for as long as books are kept.
/// </summary>
internal sealed class MoneyCopies : ICopyCatalogue
{
    private const string PaidForRequest =
        """
        t.id IN (SELECT l.line_id FROM money.postings l JOIN money.postings o ON o.transaction_id = l.transaction_id JOIN deals.orders d ON d.id = o.order_id
          WHERE l.line_id IS NOT NULL AND d.request_id = ANY (@requests))
        """;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("money.transactions", typeof(MoneyTransaction), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
        new("money.postings", typeof(Posting), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
        new("money.statement_lines", typeof(StatementLine), DataCategory.BillingPaymentInformation, PaidForRequest)
        {
            Fate = CopyFate.Retained, Ground = "books.jp", Since = "t.imported_at", Until = "(t.booked_on + interval '7 years') AT TIME ZONE 'UTC'",
        },
        new("money.line_matches", typeof(LineMatch), DataCategory.BillingPaymentInformation, TableCopies.Nobody) { Id = "t.line_id" },
        new("money.out_payments", typeof(OutPayment), DataCategory.BillingPaymentInformation, TableCopies.Nobody),
    ];
}
