namespace CarTrade.Application.Operations;

/// <summary>A message that could not be handled. It holds ids, never personal data.</summary>
/// <param name="Id">Its id, for a retry.</param>
/// <param name="MessageType">What kind of message it is.</param>
/// <param name="Body">The message as JSON.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Fault">Kind of the last fault, and where it arose.</param>
/// <param name="FailedAt">When the last attempt failed, UTC.</param>
/// <param name="RetriedAt">When it was sent again, UTC.</param>
public sealed record DeadLetterDto(Guid Id, string MessageType, string Body, int Attempts, string Fault, DateTimeOffset FailedAt, DateTimeOffset? RetriedAt);
