namespace CarTrade.Domain.Shipping;

/// <summary>Names a shipment.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct ShipmentId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
