using CarTrade.Domain.Privacy.Feedback;

namespace CarTrade.Application.Privacy.Feedback;

/// <summary>A thread of feedback. It names neither who wrote nor who of the staff answered.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Clause">The clause; absent for the service.</param>
/// <param name="PolicyVersion">The policy version that it is about.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Language">Its language.</param>
/// <param name="At">When it came.</param>
/// <param name="AdoptedIn">The version that changed because of it.</param>
/// <param name="Messages">The messages, oldest first.</param>
public sealed record FeedbackThreadDto(
    Guid Id, string? Clause, string PolicyVersion, FeedbackState State, string Language, DateTimeOffset At, string? AdoptedIn, IReadOnlyList<FeedbackMessageDto> Messages);

/// <summary>One message.</summary>
/// <param name="FromOperator">Whether the operator wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Text">The text; absent where it was destroyed.</param>
public sealed record FeedbackMessageDto(bool FromOperator, DateTimeOffset At, string? Text);
