using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Gives money of a line to an order. One line may pay for several orders, and several lines for one; neither line nor claim gives more than it has.</summary>
/// <param name="LineId">The line of a statement.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Amount">How much, in the currency of both.</param>
/// <param name="AcceptShortfall">Puts what is then open of the claim to bank charges; at most one per cent of the amount.</param>
[Access(Audience.Admin)]
public sealed record AllocateLineCommand(Guid LineId, Guid OrderId, MoneyInput Amount, bool AcceptShortfall = false) : ICommand<AllocationDto>;

/// <summary>What an allocation leaves.</summary>
/// <param name="Unallocated">Minor units of the line that belong to no order yet.</param>
/// <param name="Open">Minor units of the order's claim that are not settled.</param>
public sealed record AllocationDto(long Unallocated, long Open);

internal sealed class AllocateLineHandler(ICarTradeDb db, IBooks books, OrderClaims claims, TimeProvider clock) : ICommandHandler<AllocateLineCommand, AllocationDto>
{
    private const int Tolerance = 100;

    public async Task<ErrorOr<AllocationDto>> Handle(AllocateLineCommand request, CancellationToken cancellationToken)
    {
        if (await db.Set<StatementLine>().SingleOrDefaultAsync(row => row.Id == request.LineId, cancellationToken) is not { } line)
            return CommonErrors.NotFound;
        var (order, id, amount) = (new OrderId(request.OrderId), Guid.CreateVersion7(clock.GetUtcNow()), new Money(request.Amount.Amount, Currency.From(request.Amount.Currency)));
        var booked = await books.BookAsync(Bookings.Allocate(line.Mode, id, line.Id, order, amount), cancellationToken);
        if (booked.IsError)
            return booked.Errors;
        var open = (await books.OfOrderAsync(order, cancellationToken)).Of(OrderClaims.Receivable(order, amount.Currency));
        if (request.AcceptShortfall && open > 0)
        {
            if (open > amount.Minor / Tolerance)
                return BillingErrors.ShortfallTooLarge;
            var charged = await books.BookAsync(Bookings.Shortfall(order, id, BookAccount.BankCharges, amount with { Minor = open }), cancellationToken);
            if (charged.IsError)
                return charged.Errors;
            open = 0;
        }

        await claims.TellAsync(order, amount.Currency, cancellationToken);
        return new AllocationDto(await LeftAsync(line.Id, cancellationToken), open);
    }

    private async Task<long> LeftAsync(Guid line, CancellationToken ct) => -(await books.OfLineAsync(line, ct)).All
        .Where(balance => balance.Key.Account is BookAccount.Unallocated or BookAccount.DirectUnallocated).Sum(balance => balance.Value);
}

internal sealed class AllocateLineValidator : AbstractValidator<AllocateLineCommand>
{
    public AllocateLineValidator()
    {
        RuleFor(command => command.Amount.Currency).Parses(Currency.Parse);
        RuleFor(command => command.Amount.Amount).InclusiveBetween(1, Money.MaxMinor).WithErrorCode("money.out_of_range");
    }
}
