using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Operations;

/// <summary>Refusals about dead letters.</summary>
public static class DeadLetterErrors
{
    /// <summary>It was sent again before; a new failure is a new dead letter.</summary>
    public static Error AlreadyRetried { get; } = Error.Conflict("dead_letter.already_retried", "It was sent again already.");

    /// <summary>This version of the program does not know the message.</summary>
    public static Error Unreadable { get; } =
        Error.Custom(CommonErrors.Unprocessable, "dead_letter.unreadable", "This version of the program does not know this message.");
}
