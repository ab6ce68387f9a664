namespace CarTrade.Domain.Common;

/// <summary>One row of a state table.</summary>
/// <param name="From">State before.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Who">The roles that may do it.</param>
/// <param name="Guard">What must hold besides the state, in words.</param>
public sealed record Transition<TState, TAction>(TState From, TAction Action, TState To, ActorRole Who, string Guard)
    where TState : struct, Enum
    where TAction : struct, Enum
{
    /// <summary>Whether it leads back to the state before the pause; <see cref="To"/> is then one of those states.</summary>
    public bool Back { get; init; }
}
