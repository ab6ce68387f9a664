using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Deals.Commands;

/// <summary>What a dispute is about.</summary>
public enum DisputeGround
{
    /// <summary>The car is not as described.</summary>
    NotAsDescribed,

    /// <summary>The car is not there.</summary>
    NotDelivered,

    /// <summary>Papers are missing or wrong.</summary>
    Documents,

    /// <summary>What was paid, or what is asked for, is not right.</summary>
    Payment,

    /// <summary>Somebody pretends to be the other side.</summary>
    SuspectedFraud,
}

/// <summary>Either side opens a dispute: money and papers stay where they are until staff settle it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Ground">What it is about.</param>
/// <param name="Version">The order's version that the caller read.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales)]
public sealed record OpenDisputeCommand(Guid OrderId, DisputeGround Ground, int Version) : ICommand<Done>;

/// <summary>Stops the order.</summary>
internal sealed class OpenDisputeHandler(OrderLoader orders, IOccasions occasions) : ICommandHandler<OpenDisputeCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(OpenDisputeCommand request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        var done = order.Then(found => found.OpenDispute(occasions.Now(reason: request.Ground.ToString())));
        return done.IsError ? done.Errors : default(Done);
    }
}
