using CarTrade.Domain.Common;
using ErrorOr;
using static CarTrade.Domain.Privacy.Feedback.FeedbackAction;
using static CarTrade.Domain.Privacy.Feedback.FeedbackState;

namespace CarTrade.Domain.Privacy.Feedback;

/// <summary>Where a thread stands.</summary>
public enum FeedbackState
{
    /// <summary>It waits for an answer.</summary>
    Open,

    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>Something changed because of it.</summary>
    Adopted,
}

/// <summary>What can happen to a thread.</summary>
public enum FeedbackAction
{
    /// <summary>The operator answers.</summary>
    Answer,

    /// <summary>The writer goes on.</summary>
    Continue,

    /// <summary>Say publicly what changed because of it.</summary>
    Adopt,
}

/// <summary>The life of a thread.</summary>
public static class FeedbackMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<FeedbackState, FeedbackAction> Table { get; } = new("feedback", Open,
    [
        new(Open, Answer, Answered, ActorRole.Staff, "the writer is told where an address was left"),
        new(Answered, Answer, Answered, ActorRole.Staff, "the writer is told where an address was left"),
        new(Adopted, Answer, Adopted, ActorRole.Staff, "the writer is told where an address was left"),
        new(Open, Continue, Open, ActorRole.Buyer, "the thread's token, or its member"),
        new(Answered, Continue, Open, ActorRole.Buyer, "the thread's token, or its member"),
        new(Adopted, Continue, Adopted, ActorRole.Buyer, "the thread's token, or its member"),
        new(Open, Adopt, Adopted, ActorRole.Staff, "a loaded version, a public note in both languages"),
        new(Answered, Adopt, Adopted, ActorRole.Staff, "a loaded version, a public note in both languages"),
    ]);
}

/// <summary>Refusals around feedback.</summary>
public static class FeedbackErrors
{
    /// <summary>Too many messages.</summary>
    public static Error ThreadFull => Error.Conflict("feedback.thread_full", "This thread is full.");
}
