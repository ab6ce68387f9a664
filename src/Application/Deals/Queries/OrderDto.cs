using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Offers;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Deals.Queries;

/// <summary>An order: the deal's life from the accepted offer to the car at the buyer's.</summary>
/// <param name="Id">The order.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Version">Its version, also as <c>ETag</c>; every step needs it as <c>If-Match</c>.</param>
/// <param name="State">Where it stands.</param>
/// <param name="StateBefore">Where it goes on after a pause.</param>
/// <param name="AllowedActions">What the caller can do now.</param>
/// <param name="DealId">What was agreed.</param>
/// <param name="RequestId">The buyer's request.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="DealerName">The dealership's business name.</param>
/// <param name="Car">The car.</param>
/// <param name="Price">The price as accepted, broken down.</param>
/// <param name="Total">What the buyer pays under its incoterm.</param>
/// <param name="Port">Named port.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="Details">What belongs to a single order; absent in lists.</param>
public sealed record OrderDto(
    Guid Id,
    string Reference,
    int Version,
    OrderState State,
    OrderState? StateBefore,
    IReadOnlyList<OrderAction> AllowedActions,
    Guid DealId,
    Guid RequestId,
    Guid DealerId,
    string DealerName,
    OfferedCarInput Car,
    PriceInput Price,
    MoneyInput Total,
    string Port,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt,
    OrderDetailsDto? Details = null)
{
    internal static OrderDto Of(Order order, Deal deal, string dealer, ActorRole role) => new(
        order.Id.Value, order.Reference.Value, order.Version, order.State, order.StateBefore, order.AllowedTo(role), order.DealId.Value,
        order.RequestId.Value, order.DealerId.Value, dealer, OfferedCarInput.Of(deal.Car), PriceInput.Of(deal.Price), MoneyInput.Of(deal.Price.Total),
        deal.Port.Code, order.OpenedAt, order.ClosedAt);
}

/// <summary>What belongs to a single order.</summary>
/// <param name="Timeline">Every step so far, oldest first.</param>
/// <param name="Proformas">Its proforma invoices, the newest first; the first one stands.</param>
/// <param name="Cancellation">The cancellation that is asked for or done.</param>
/// <param name="Fees">What cancelling now would cost, by ground, where the caller can cancel or ask for it.</param>
/// <param name="Voyage">Inspection and ship, as the dealer stated them.</param>
public sealed record OrderDetailsDto(
    IReadOnlyList<OrderStepDto> Timeline,
    IReadOnlyList<ProformaDto> Proformas,
    CancellationDto? Cancellation,
    IReadOnlyList<CancellationFeeDto> Fees,
    VoyageDto? Voyage);

/// <summary>One step.</summary>
/// <param name="Action">What was done.</param>
/// <param name="State">Where it led.</param>
/// <param name="Role">In which role.</param>
/// <param name="At">When.</param>
public sealed record OrderStepDto(OrderAction Action, OrderState State, ActorRole Role, DateTimeOffset At)
{
    internal static OrderStepDto Of(StateChange change) =>
        new(Enum.Parse<OrderAction>(change.Action), Enum.Parse<OrderState>(change.To), change.Role, change.At);
}

/// <summary>A cancellation.</summary>
/// <param name="AskedBy">The side that asked.</param>
/// <param name="Ground">Why.</param>
/// <param name="Fault">Whose fault; that side pays the fee.</param>
/// <param name="Fee">The fee by the table; null where no proforma was issued.</param>
/// <param name="AskedAt">When.</param>
public sealed record CancellationDto(ActorRole AskedBy, CancellationGround Ground, FaultParty Fault, MoneyInput? Fee, DateTimeOffset AskedAt)
{
    internal static CancellationDto? Of(Cancellation? cancellation) => cancellation is null ? null : new(
        cancellation.AskedBy, cancellation.Ground, cancellation.Fault,
        cancellation.Currency is { } currency ? new MoneyInput(cancellation.FeeMinor, currency) : null, cancellation.AskedAt);
}

/// <summary>What cancelling on a ground would cost.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Fault">Whose fault it is; that side pays.</param>
/// <param name="Fee">The fee.</param>
public sealed record CancellationFeeDto(CancellationGround Ground, FaultParty Fault, MoneyInput Fee);

/// <summary>Inspection and ship.</summary>
/// <param name="InspectionCertificate">Number of the certificate.</param>
/// <param name="Vessel">The ship.</param>
/// <param name="Etd">Expected departure.</param>
/// <param name="BillOfLading">Number of the bill of lading.</param>
/// <param name="ArrivedOn">Day of the arrival.</param>
public sealed record VoyageDto(string? InspectionCertificate, string? Vessel, DateOnly? Etd, string? BillOfLading, DateOnly? ArrivedOn)
{
    internal static VoyageDto? Of(Voyage? voyage) => voyage is null ? null : new(
        voyage.InspectionCertificate, voyage.Vessel, voyage.Etd, voyage.BillOfLading, voyage.ArrivedOn);
}
