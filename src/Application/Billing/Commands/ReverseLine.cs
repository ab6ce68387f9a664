using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Commands;

/// <summary>
/// Says which earlier line the bank took back. A receipt: what was given to orders is taken back first, then the receipt; <c>money.insufficient</c> where the money
/// went on. A debit: the outgoing payment that it showed failed, and its money is there again.
/// </summary>
/// <param name="LineId">The reversal.</param>
/// <param name="ReversedLineId">The line that it takes back.</param>
[Access(Audience.Admin, FreshSignIn = true)]
public sealed record ReverseLineCommand(Guid LineId, Guid ReversedLineId) : ICommand<Done>;

internal sealed class ReverseLineHandler(ICarTradeDb db, IBooks books, LineMatches matches, OutPayments payments, IOccasions occasions) : ICommandHandler<ReverseLineCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ReverseLineCommand request, CancellationToken cancellationToken)
    {
        var lines = await db.Set<StatementLine>().Where(row => row.Id == request.LineId || row.Id == request.ReversedLineId).ToListAsync(cancellationToken);
        if (lines.Find(line => line.Id == request.LineId) is not { } reversal || lines.Find(line => line.Id == request.ReversedLineId) is not { } reversed)
            return CommonErrors.NotFound;
        if (!reversal.TakesBack(reversed))
            return StatementErrors.NotItsReversal;
        return reversed.IsCredit ? await ReceiptAsync(reversal, reversed, cancellationToken) : await DebitAsync(reversal, reversed, cancellationToken);
    }

    private async Task<ErrorOr<Done>> ReceiptAsync(StatementLine reversal, StatementLine receipt, CancellationToken ct)
    {
        var moved = (await matches.OfAsync(receipt.Id, ct)).Reverse(reversal.Id, occasions.Now("1.3"));
        if (moved.IsError)
            return moved.Errors;
        foreach (var cause in await CausesAsync(receipt.Id, ct))
        {
            var taken = await books.ReverseAsync(cause, ct);
            if (taken.IsError)
                return taken.Errors;
        }

        return default(Done);
    }

    private async Task<ErrorOr<Done>> DebitAsync(StatementLine reversal, StatementLine debit, CancellationToken ct)
    {
        var id = await db.Set<OutPayment>().Where(row => row.EvidenceLineId == debit.Id).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(ct);
        return id is { } payment
            ? (await payments.ReverseAsync(payment, (row, occasion) => row.Bounce(reversal.Id, occasion), ct)).Then(_ => default(Done))
            : StatementErrors.NotItsReversal;
    }

    /// <summary>Shortfalls and allocations, the last first, and the receipt after them.</summary>
    private async Task<List<string>> CausesAsync(Guid line, CancellationToken ct)
    {
        var reversed = db.Set<MoneyTransaction>().Where(row => row.ReversesId != null).Select(row => row.ReversesId);
        var given = await db.Set<MoneyTransaction>()
            .Where(row => row.Event == MoneyEvent.Allocated && row.Postings.Any(posting => posting.LineId == line) && !reversed.Contains(row.Id))
            .OrderByDescending(row => row.Id).Select(row => row.Cause).ToListAsync(ct);
        return [.. given.SelectMany(cause => new[] { Bookings.ShortfallCauseOf(cause), cause }), Bookings.ReceiptCause(line)];
    }
}
