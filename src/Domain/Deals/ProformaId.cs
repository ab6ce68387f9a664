namespace CarTrade.Domain.Deals;

/// <summary>Names a proforma invoice.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct ProformaId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
