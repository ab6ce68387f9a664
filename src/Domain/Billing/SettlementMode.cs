namespace CarTrade.Domain.Billing;

/// <summary>To whose account buyers pay.</summary>
public enum SettlementMode
{
    /// <summary>The dealership's own: the books hold evidence, never the money.</summary>
    Direct,

    /// <summary>The trust account of a named, licensed agent: released on evidence.</summary>
    Trust,
}
