namespace CarTrade.Application.Abstractions;

/// <summary>Who runs this site, as records of provision to others must name them (APPI, articles 29 and 30).</summary>
public interface IOperatorFacts
{
    /// <summary>Name of the business.</summary>
    string Name { get; }

    /// <summary>Its address; empty where the operator has not stated it.</summary>
    string Address { get; }

    /// <summary>Name of its representative; empty where the operator has not stated it.</summary>
    string Representative { get; }
}
