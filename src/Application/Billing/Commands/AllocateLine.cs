using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
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
/// <param name="Amount">How much, in the line's currency; a claim in another is settled at the newest rate of the line's day.</param>
/// <param name="AcceptShortfall">Puts what is then missing of what is due to bank charges; at most one per cent of the amount.</param>
/// <param name="IdempotencyKey">The client's key: with the line it names the decision, which is booked once.</param>
[Access(Audience.Admin)]
public sealed record AllocateLineCommand(Guid LineId, Guid OrderId, MoneyInput Amount, bool AcceptShortfall, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class AllocateLineHandler(ICarTradeDb db, LineAllocations allocations, LineMatches matches, IBlindIndex index, IOccasions occasions) : ICommandHandler<AllocateLineCommand, CreatedResource>
{
    private const string Use = "allocation";

    public async Task<ErrorOr<CreatedResource>> Handle(AllocateLineCommand request, CancellationToken cancellationToken)
    {
        var order = new OrderId(request.OrderId);
        if (await db.Set<StatementLine>().SingleOrDefaultAsync(row => row.Id == request.LineId, cancellationToken) is not { } line
            || await db.Set<Order>().Where(row => row.Id == order).Select(row => (HumanReference?)row.Reference).SingleOrDefaultAsync(cancellationToken) is not { } reference)
            return CommonErrors.NotFound;
        var id = new Guid(index.Of(Use, Encoding.UTF8.GetBytes($"{request.LineId}|{request.IdempotencyKey}")).AsSpan(0, 16));
        if (await allocations.IsBookedAsync(id, cancellationToken))
            return (await GiveAsync(request, line, id, cancellationToken)).Then(_ => new CreatedResource(id, reference.Value));
        var match = await matches.OfAsync(line.Id, cancellationToken);
        var given = await GiveAsync(request, line, id, cancellationToken);
        if (given.IsError)
            return given.Errors;
        return match.Give(await matches.LeftAsync(line.Id, cancellationToken), occasions.Now("1.3")).Then(_ => new CreatedResource(id, reference.Value));
    }

    private Task<ErrorOr<Success>> GiveAsync(AllocateLineCommand request, StatementLine line, Guid id, CancellationToken ct)
    {
        var amount = new Money(request.Amount.Amount, Currency.From(request.Amount.Currency));
        return allocations.GiveAsync(line, new OrderId(request.OrderId), id, amount, request.AcceptShortfall, ct);
    }
}

internal sealed class AllocateLineValidator : AbstractValidator<AllocateLineCommand>
{
    public AllocateLineValidator()
    {
        RuleFor(command => command.Amount.Currency).Parses(Currency.Parse);
        RuleFor(command => command.Amount.Amount).InclusiveBetween(1, Money.MaxMinor).WithErrorCode("money.out_of_range");
    }
}
