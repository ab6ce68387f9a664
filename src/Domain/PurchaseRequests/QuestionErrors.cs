using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Refusals around questions.</summary>
public static class QuestionErrors
{
    /// <summary>The request is over.</summary>
    public static Error RequestClosed => Error.Conflict("question.request_closed", "The request is not open any more.");

    /// <summary>Too many messages.</summary>
    public static Error ThreadFull => Error.Conflict("question.thread_full", "This thread is full.");
}
