using CarTrade.Application.Operations;
using ErrorOr;

namespace CarTrade.Application.Abstractions;

/// <summary>Messages that could not be handled in all their attempts.</summary>
public interface IDeadLetters
{
    /// <summary>Dead letters, newest first.</summary>
    /// <param name="after">The last id of the page before.</param>
    /// <param name="limit">Rows at most.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<DeadLetterDto>> ListAsync(Guid? after, int limit, CancellationToken ct);

    /// <summary>Sends one again. Errors: <c>not_found</c>, <c>dead_letter.already_retried</c>, <c>dead_letter.unreadable</c>.</summary>
    Task<ErrorOr<Done>> RetryAsync(Guid id, CancellationToken ct);
}
