using CarTrade.Domain.Common;
using CarTrade.Domain.Shipping;

namespace CarTrade.Application.Shipping;

/// <summary>The way of an ordered car.</summary>
/// <param name="Id">The shipment.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Version">Its version, also as <c>ETag</c>; every event needs it as <c>If-Match</c>.</param>
/// <param name="State">Where the car is.</param>
/// <param name="AllowedActions">What the caller can state now.</param>
/// <param name="Destination">ISO 3166-1 alpha-2 of the country where the car is to be registered.</param>
/// <param name="Discharge">Port of discharge, where known.</param>
/// <param name="Vessel">The ship.</param>
/// <param name="VoyageNumber">Number of the voyage.</param>
/// <param name="Etd">Expected departure.</param>
/// <param name="Eta">Expected arrival.</param>
/// <param name="DepartedOn">Day of departure.</param>
/// <param name="ArrivedOn">Day of arrival, by evidence.</param>
/// <param name="ArriveBy">Last day on which the destination takes a car of this age, by its strictest source.</param>
/// <param name="LastSafeSailing">The latest departure that keeps it.</param>
/// <param name="ImportDisputed">Whether sources disagree about it.</param>
/// <param name="ArrivesTooLate">Whether the car is expected, or came, after that day.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Deadlines">The days to heed, the nearest first.</param>
public sealed record ShipmentDto(
    Guid Id,
    Guid OrderId,
    int Version,
    ShipmentState State,
    IReadOnlyList<ShipmentAction> AllowedActions,
    string Destination,
    string? Discharge,
    string? Vessel,
    string? VoyageNumber,
    DateOnly? Etd,
    DateOnly? Eta,
    DateOnly? DepartedOn,
    DateOnly? ArrivedOn,
    DateOnly? ArriveBy,
    DateOnly? LastSafeSailing,
    bool ImportDisputed,
    bool ArrivesTooLate,
    IReadOnlyList<ShipmentEventDto> Events,
    IReadOnlyList<DeadlineDto> Deadlines)
{
    internal static ShipmentDto Of(Shipment row, ActorRole role, IEnumerable<Deadline> deadlines) => new(
        row.Id.Value, row.OrderId.Value, row.Version, row.State, [.. row.AllowedActions.Where(action => row.Can(action, role))], row.Destination.Code, row.Discharge?.Code,
        row.Vessel, row.VoyageNumber, row.Etd, row.Eta, row.DepartedOn, row.ArrivedOn, row.ArriveBy, row.LastSafeSailing, row.ImportDisputed, row.ArrivesTooLate,
        [.. row.Events.OrderBy(one => one.Sequence).Select(one => ShipmentEventDto.Of(one, row.History[one.Sequence - 1]))],
        [.. deadlines.Select(one => new DeadlineDto(one.Kind, one.Day, one.State))]);
}

/// <summary>What happened, and what shows it.</summary>
/// <param name="Action">What happened.</param>
/// <param name="State">Where it led.</param>
/// <param name="HappenedOn">The day on which it happened.</param>
/// <param name="Source">Who says so.</param>
/// <param name="StatedBy">In which role it was stated.</param>
/// <param name="StatedAt">When it was stated.</param>
/// <param name="PaperNumber">Number of a paper.</param>
/// <param name="Vessel">The ship from then on.</param>
/// <param name="VoyageNumber">The voyage from then on.</param>
/// <param name="Port">The port at which it happened.</param>
/// <param name="Etd">Expected departure from then on.</param>
/// <param name="Eta">Expected arrival from then on.</param>
/// <param name="TooLate">Whether the car would then come too late for its destination.</param>
public sealed record ShipmentEventDto(
    ShipmentAction Action, ShipmentState State, DateOnly HappenedOn, EvidenceSource Source, ActorRole StatedBy, DateTimeOffset StatedAt, string? PaperNumber, string? Vessel,
    string? VoyageNumber, string? Port, DateOnly? Etd, DateOnly? Eta, bool TooLate)
{
    internal static ShipmentEventDto Of(ShipmentEvent row, StateChange move) => new(
        row.Action, Enum.Parse<ShipmentState>(move.To), row.HappenedOn, row.Source, move.Role, move.At, row.Number, row.Vessel, row.VoyageNumber, row.Place?.Code, row.Etd, row.Eta,
        row.TooLate);
}

/// <summary>A day to heed.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Day">The last day.</param>
/// <param name="State">How it stands.</param>
public sealed record DeadlineDto(DeadlineKind Kind, DateOnly Day, DeadlineState State);
