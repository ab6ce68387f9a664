using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Takes a payment back before it is sent; what was set apart goes back.</summary>
/// <param name="PaymentId">The payment.</param>
[Access(Audience.Admin)]
public sealed record WithdrawOutPaymentCommand(Guid PaymentId) : ICommand<OutPaymentDto>;

internal sealed class WithdrawOutPaymentHandler(OutPayments payments) : ICommandHandler<WithdrawOutPaymentCommand, OutPaymentDto>
{
    public Task<ErrorOr<OutPaymentDto>> Handle(WithdrawOutPaymentCommand request, CancellationToken cancellationToken) =>
        payments.ReverseAsync(request.PaymentId, (payment, occasion) => payment.Withdraw(occasion), cancellationToken);
}
