using ErrorOr;

namespace CarTrade.Application.Abstractions;

/// <summary>One transaction of the main database with the outbox enlisted: all of it happens, or nothing.</summary>
public interface IUnitOfWork
{
    /// <summary>Runs the work, saves and commits; an error result or an exception rolls back.</summary>
    Task<TResponse> ExecuteAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken ct)
        where TResponse : IErrorOr;
}

/// <summary>What has to be done at the end of every unit of work, before it is saved.</summary>
public interface IBeforeCommit
{
    /// <summary>Does it; it may send messages.</summary>
    Task RunAsync(CancellationToken ct);
}

/// <summary>Remembers what an idempotency key did, in the transaction of its effect.</summary>
public interface IIdempotencyStore
{
    /// <summary>
    /// What the key did for this caller: null when it is new; the first answer when it was used with the same content;
    /// <c>idempotency.key_reused</c> (422) when the content differs.
    /// </summary>
    Task<ErrorOr<CreatedResource?>> FindAsync(string key, object command, CancellationToken ct);

    /// <summary>Keeps the answer for later repeats; the unit of work fails and is run again where the key was used meanwhile.</summary>
    void Keep(string key, object command, CreatedResource answer);
}
