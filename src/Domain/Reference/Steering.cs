namespace CarTrade.Domain.Reference;

/// <summary>The side of the steering wheel.</summary>
public enum Steering
{
    /// <summary>Right-hand drive, as nearly all cars from Japan.</summary>
    Right = 1,

    /// <summary>Left-hand drive.</summary>
    Left = 2,
}
