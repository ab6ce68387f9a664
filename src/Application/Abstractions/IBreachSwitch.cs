namespace CarTrade.Application.Abstractions;

/// <summary>Where disclosures on a breach of the user agreement (4.3) are on: nowhere, unless the operator names countries.</summary>
public interface IBreachSwitch
{
    /// <summary>Countries for which the operator turned them on, alpha-2, in order; empty where they are off.</summary>
    IReadOnlyList<string> Countries { get; }
}
