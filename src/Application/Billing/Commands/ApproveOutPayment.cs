using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Approves a payment as another person than the proposer: the money is set apart, if there is so much.</summary>
/// <param name="PaymentId">The payment.</param>
[Access(Audience.Admin, FreshSignIn = true)]
public sealed record ApproveOutPaymentCommand(Guid PaymentId) : ICommand<OutPaymentDto>;

internal sealed class ApproveOutPaymentHandler(OutPayments payments) : ICommandHandler<ApproveOutPaymentCommand, OutPaymentDto>
{
    public Task<ErrorOr<OutPaymentDto>> Handle(ApproveOutPaymentCommand request, CancellationToken cancellationToken) =>
        payments.ForwardAsync(request.PaymentId, (payment, occasion) => payment.Approve(occasion), cancellationToken);
}
