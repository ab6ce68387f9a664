using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Says that the bank refused a payment and nothing left; what was booked is taken back.</summary>
/// <param name="PaymentId">The payment.</param>
[Access(Audience.Admin, FreshSignIn = true)]
public sealed record FailOutPaymentCommand(Guid PaymentId) : ICommand<OutPaymentDto>;

internal sealed class FailOutPaymentHandler(OutPayments payments) : ICommandHandler<FailOutPaymentCommand, OutPaymentDto>
{
    public Task<ErrorOr<OutPaymentDto>> Handle(FailOutPaymentCommand request, CancellationToken cancellationToken) =>
        payments.ReverseAsync(request.PaymentId, (payment, occasion) => payment.Fail(occasion), cancellationToken);
}
