using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Says that an approved payment was given to the bank.</summary>
/// <param name="PaymentId">The payment.</param>
[Access(Audience.Admin, FreshSignIn = true)]
public sealed record SendOutPaymentCommand(Guid PaymentId) : ICommand<OutPaymentDto>;

internal sealed class SendOutPaymentHandler(OutPayments payments) : ICommandHandler<SendOutPaymentCommand, OutPaymentDto>
{
    public Task<ErrorOr<OutPaymentDto>> Handle(SendOutPaymentCommand request, CancellationToken cancellationToken) =>
        payments.ForwardAsync(request.PaymentId, (payment, occasion) => payment.Send(occasion), cancellationToken);
}
