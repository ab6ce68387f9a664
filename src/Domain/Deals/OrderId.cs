namespace CarTrade.Domain.Deals;

/// <summary>Names an order.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct OrderId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static OrderId New() => new(Guid.CreateVersion7());

    /// <summary>Whether one was made before another.</summary>
    public static bool operator <(OrderId left, OrderId right) => left.Value.CompareTo(right.Value) < 0;

    /// <summary>Whether one was made after another.</summary>
    public static bool operator >(OrderId left, OrderId right) => left.Value.CompareTo(right.Value) > 0;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
