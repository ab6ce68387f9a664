using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Domain.Shipping;

/// <content>How it begins, and what it reckons.</content>
public sealed partial class Shipment
{
    /// <summary>Whether the car is expected, or came, after the last day.</summary>
    public bool ArrivesTooLate => ArriveBy is { } last && (ArrivedOn ?? Eta) is { } day && day > last;

    /// <summary>A shipment of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="destination">Where the car is to be registered.</param>
    /// <param name="discharge">Port of discharge, where known.</param>
    /// <param name="window">Until when it may come in.</param>
    /// <param name="at">Server time, UTC.</param>
    public static Shipment Plan(Order order, CountryCode destination, UnLocode? discharge, ImportWindow window, DateTimeOffset at)
    {
        var shipment = new Shipment
        {
            Id = new(Guid.CreateVersion7(at)), OrderId = order.Id, RequestId = order.RequestId, DealerId = order.DealerId, Destination = destination, Discharge = discharge,
            OpenedAt = at,
        };
        shipment.Begin();
        shipment.Reckon(window);
        return shipment;
    }

    /// <summary>Reckons the last day of arrival, and with it the last safe sailing, anew: by the expected days where both are known, else by the way at sea.</summary>
    /// <param name="window">Until when it may come in.</param>
    public void Reckon(ImportWindow window)
    {
        var days = Eta is { } eta && (DepartedOn ?? Etd) is { } etd ? eta.DayNumber - etd.DayNumber : window.VoyageDays;
        (ArriveBy, ImportDisputed) = (window.ArriveBy, window.Disputed);
        LastSafeSailing = window.ArriveBy?.AddDays(-days);
        Touch();
    }
}
