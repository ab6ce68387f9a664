using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Deals.Documents;
using CarTrade.Application.Deals.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Commands;

/// <summary>
/// Issues a proforma invoice at the price that the buyer accepted, or one that takes the place of the present one. The dealer must have received the
/// buyer's contact, and a car that was to be sourced gets its chassis number here.
/// </summary>
/// <param name="OrderId">The order.</param>
/// <param name="Plan">How it is to be paid.</param>
/// <param name="ValidUntil">Last moment of confirmation, 1 to 60 days ahead.</param>
/// <param name="Chassis">The chassis number of a car that was to be sourced.</param>
/// <param name="Version">The order's version that the dealer read.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteDocuments)]
public sealed record IssueProformaCommand(
    Guid OrderId, PlanInput Plan, DateTimeOffset ValidUntil, string? Chassis, int Version, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>How a proforma is to be paid.</summary>
/// <param name="Deposit">First payment in minor units of the price's currency; left out, all is due after the confirmation.</param>
/// <param name="FirstWithinDays">Days after the confirmation, 1 to 60.</param>
/// <param name="BalanceWithinDays">Days after the departure, 1 to 60.</param>
public sealed record PlanInput(long? Deposit = null, int FirstWithinDays = PaymentPlan.UsualDays, int BalanceWithinDays = PaymentPlan.UsualDays);

/// <summary>Shape of the command.</summary>
internal sealed class IssueProformaValidator : AbstractValidator<IssueProformaCommand>
{
    public IssueProformaValidator() => RuleFor(command => command.Chassis).Parses(ChassisNumber.Parse);
}

/// <summary>Seals the buyer, numbers and signs the paper, and moves the order.</summary>
internal sealed class IssueProformaHandler(ICarTradeDb db, OrderLoader orders, ProformaDrafts drafts, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<IssueProformaCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(IssueProformaCommand request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (order, occasion) = (found.Value, occasions.Now("3.3"));
        var deal = await db.Set<Deal>().AsTracking().SingleAsync(row => row.Id == order.DealId, cancellationToken);
        if (request.Chassis is { } named && deal.Car.IsToBeSourced)
            db.Set<VehicleHold>().Add(deal.NameChassis(ChassisNumber.Parse(named).Value, occasion.At).Value);
        var plan = new PaymentPlan(request.Plan.Deposit, request.Plan.FirstWithinDays, request.Plan.BalanceWithinDays);
        var draft = await drafts.MakeAsync(order, deal, plan, request.ValidUntil.ToUniversalTime(), cancellationToken);
        if (draft.IsError)
            return draft.Errors;
        var issued = order.ProformaNumber is null ? order.IssueProforma(draft.Value, deal, occasion) : order.ReviseProforma(draft.Value, deal, occasion);
        if (issued.IsError)
            return issued.Errors;
        db.Set<Proforma>().Add(issued.Value);
        await bus.SendAsync(new ProformaIssued(order.Id.Value, issued.Value.Id.Value), cancellationToken);
        return new CreatedResource(issued.Value.Id.Value, issued.Value.Number.Value);
    }
}
