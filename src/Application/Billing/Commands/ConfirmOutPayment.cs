using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Shows a sent payment by the line of a statement: a debit of the same amount, used once.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="LineId">The line.</param>
[Access(Audience.Admin)]
public sealed record ConfirmOutPaymentCommand(Guid PaymentId, Guid LineId) : ICommand<OutPaymentDto>;

internal sealed class ConfirmOutPaymentHandler(ICarTradeDb db, OutPayments payments) : ICommandHandler<ConfirmOutPaymentCommand, OutPaymentDto>
{
    public async Task<ErrorOr<OutPaymentDto>> Handle(ConfirmOutPaymentCommand request, CancellationToken cancellationToken)
    {
        if (await db.Set<StatementLine>().SingleOrDefaultAsync(row => row.Id == request.LineId, cancellationToken) is not { } line)
            return CommonErrors.NotFound;
        return await payments.MoveAsync(
            request.PaymentId,
            (payment, occasion) => payment.Confirm(line.Id, line.Amount, line is { IsCredit: false, IsReversal: false }, occasion),
            confirmed => Task.FromResult<ErrorOr<Success>>(confirmed),
            cancellationToken);
    }
}
