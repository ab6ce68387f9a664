using ErrorOr;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>What a violated unique constraint means to the caller. Features register one for each constraint that a race can hit.</summary>
/// <param name="Constraint">Name of the index or constraint.</param>
/// <param name="Error">The refusal.</param>
internal sealed record ConstraintError(string Constraint, Error Error);
