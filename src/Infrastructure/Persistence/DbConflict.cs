using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Tells the failures of a save that are the business's from those that are faults, in one place.</summary>
internal sealed class DbConflict(IEnumerable<ConstraintError> known)
{
    private static readonly Error Changed = Error.Conflict("conflict.changed_meanwhile", "It was changed at the same moment. Read it again.");
    private static readonly Error Duplicate = Error.Conflict("conflict.duplicate", "The same thing exists already.");

    private readonly Dictionary<string, Error> errors = known.ToDictionary(error => error.Constraint, error => error.Error, StringComparer.Ordinal);

    /// <summary>Whether running the same work again can succeed or give a better answer: it read what meanwhile changed.</summary>
    public static bool IsWorthRepeating(Exception exception) =>
        exception is DbUpdateConcurrencyException || SqlState(exception) is PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.ExclusionViolation || LostStatements.Explain(exception);

    /// <summary>The refusal that the exception stands for, or null for a fault.</summary>
    public Error? Translate(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => Changed,
        _ when Postgres(exception) is { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation } violation =>
            errors.TryGetValue(violation.ConstraintName ?? "", out var error) ? error : Duplicate,
        _ => null,
    };

    private static string? SqlState(Exception exception) => Postgres(exception)?.SqlState;

    internal static PostgresException? Postgres(Exception? exception)
    {
        while (exception is not null and not PostgresException)
            exception = exception.InnerException;
        return (PostgresException?)exception;
    }
}
