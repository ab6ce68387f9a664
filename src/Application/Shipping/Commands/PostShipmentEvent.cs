using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Deals;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Shipping;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Shipping.Commands;

/// <summary>What happened to the car, and what shows it.</summary>
/// <param name="Action">What happened.</param>
/// <param name="HappenedOn">The day on which it happened.</param>
/// <param name="Source">Who says so.</param>
/// <param name="PaperNumber">Number of the paper: export certificate, declaration, permit, bill of lading.</param>
/// <param name="Chassis">The chassis number on that paper.</param>
/// <param name="Vessel">The ship from here on.</param>
/// <param name="VoyageNumber">Number of the voyage from here on.</param>
/// <param name="Port">UN/LOCODE of the port at which it happened.</param>
/// <param name="Etd">Expected departure from here on.</param>
/// <param name="Eta">Expected arrival from here on.</param>
public sealed record ShipmentEventInput(
    ShipmentAction Action, DateOnly HappenedOn, EvidenceSource Source = EvidenceSource.Dealer, string? PaperNumber = null, string? Chassis = null, string? Vessel = null,
    string? VoyageNumber = null, string? Port = null, DateOnly? Etd = null, DateOnly? Eta = null);

/// <summary>The dealer states what happened to the car on its way; the order follows where the event implies a step of it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Input">What happened.</param>
/// <param name="Version">The shipment's version that the caller read.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteShipments)]
public sealed record PostShipmentEventCommand(Guid OrderId, ShipmentEventInput Input, int Version) : ICommand<Done>;

/// <summary>Shape of an event.</summary>
internal sealed class ShipmentEventInputValidator : AbstractValidator<ShipmentEventInput>
{
    public ShipmentEventInputValidator()
    {
        RuleFor(input => input.Chassis).Parses(ChassisNumber.Parse);
        RuleFor(input => input.Port).Port();
        RuleFor(input => input.PaperNumber).Parses(text => PlainText.Label(text, Shipment.TextLength));
        RuleFor(input => input.Vessel).Parses(text => PlainText.Label(text, Shipment.TextLength));
        RuleFor(input => input.VoyageNumber).Parses(text => PlainText.Label(text, Shipment.TextLength));
    }
}

/// <summary>Shape of the command.</summary>
internal sealed class PostShipmentEventValidator : AbstractValidator<PostShipmentEventCommand>
{
    public PostShipmentEventValidator() => RuleFor(command => command.Input).SetValidator(new ShipmentEventInputValidator()).OverridePropertyName("");
}

/// <summary>Notes it and lets the order follow, or refuses both.</summary>
internal sealed class PostShipmentEventHandler(OrderLoader orders, Shipments shipments, OrderVoyages voyages, IOccasions occasions)
    : ICommandHandler<PostShipmentEventCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(PostShipmentEventCommand request, CancellationToken cancellationToken)
    {
        var found = await orders.TrackedAsync(request.OrderId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var shipment = await shipments.FindAsync(found.Value.Id, request.Version, cancellationToken);
        if (shipment.IsError)
            return shipment.Errors;
        var (deal, occasion, evidence) = (await orders.DealAsync(found.Value, cancellationToken), occasions.Now(), EvidenceOf(request.Input));
        var noted = await shipments.NoteAsync(shipment.Value, request.Input.Action, evidence, deal, occasion);
        if (noted.IsError)
            return noted.Errors;
        var followed = await voyages.FollowAsync(found.Value, deal, request.Input.Action, evidence, occasion, cancellationToken);
        return followed.IsError ? followed.Errors : default(Done);
    }

    private static Evidence EvidenceOf(ShipmentEventInput input) => new(input.HappenedOn, input.Source)
    {
        Number = Text(input.PaperNumber),
        Chassis = input.Chassis is { } chassis ? ChassisNumber.Parse(chassis).Value : null,
        Vessel = Text(input.Vessel),
        VoyageNumber = Text(input.VoyageNumber),
        Place = input.Port is { } place ? UnLocode.Parse(place).Value : null,
        Etd = input.Etd,
        Eta = input.Eta,
    };

    private static string? Text(string? text) => text is null ? null : PlainText.Label(text, Shipment.TextLength).Value;
}
