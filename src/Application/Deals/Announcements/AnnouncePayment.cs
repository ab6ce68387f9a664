using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals.Announcements;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Announcements;

/// <summary>A buyer says what the transfer slip says. Finance looks for it; it never counts as money.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Amount">What was sent.</param>
/// <param name="SentOn">The day on the slip.</param>
/// <param name="Reference">The bank's number of the transfer.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record AnnouncePaymentCommand(Guid OrderId, MoneyInput Amount, DateOnly SentOn, string Reference, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class AnnouncePaymentValidator : AbstractValidator<AnnouncePaymentCommand>
{
    public AnnouncePaymentValidator()
    {
        RuleFor(command => command.Amount.Currency).Parses(Currency.Parse);
        RuleFor(command => command.Amount.Amount).InclusiveBetween(1, Money.MaxMinor).WithErrorCode("money.out_of_range");
        RuleFor(command => command.Reference).NotEmpty().WithErrorCode("text.required").MaximumLength(2 * PaymentAnnouncement.ReferenceLength).WithErrorCode("text.too_long");
    }
}

internal sealed class AnnouncePaymentHandler(ICarTradeDb db, OrderLoader orders, IOccasions occasions) : ICommandHandler<AnnouncePaymentCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(AnnouncePaymentCommand request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, cancellationToken);
        if (order.IsError)
            return order.Errors;
        var id = order.Value.Id;
        if (await db.Set<PaymentAnnouncement>().CountAsync(row => row.OrderId == id, cancellationToken) >= PaymentAnnouncement.MostOfOrder)
            return AnnouncementErrors.TooMany;
        var amount = new Money(request.Amount.Amount, Currency.From(request.Amount.Currency));
        return PaymentAnnouncement.Of(order.Value, amount, request.SentOn, request.Reference, occasions.Now("1.3"))
            .ThenDo(announcement => db.Set<PaymentAnnouncement>().Add(announcement))
            .Then(announcement => new CreatedResource(announcement.Id, order.Value.Reference.Value));
    }
}
