using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Says that nobody knows whether a sent payment left. Only a statement or the bank's word ends that; it is never sent again.</summary>
/// <param name="PaymentId">The payment.</param>
[Access(Audience.Admin)]
public sealed record LoseOutPaymentCommand(Guid PaymentId) : ICommand<OutPaymentDto>;

internal sealed class LoseOutPaymentHandler(OutPayments payments) : ICommandHandler<LoseOutPaymentCommand, OutPaymentDto>
{
    public Task<ErrorOr<OutPaymentDto>> Handle(LoseOutPaymentCommand request, CancellationToken cancellationToken) =>
        payments.MoveAsync(request.PaymentId, (payment, occasion) => payment.Lose(occasion), lost => Task.FromResult<ErrorOr<Success>>(lost), cancellationToken);
}
