using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Privacy.Messages;

/// <summary>Tell everybody concerned of an approved version, some at a time.</summary>
/// <param name="ActivationId">The decision.</param>
public sealed record SendPolicyNotices(Guid ActivationId) : IBusMessage;

/// <summary>Tell one person of an approved version.</summary>
/// <param name="NoticeId">The notice; decides the Message-ID.</param>
public sealed record SendPolicyNotice(Guid NoticeId) : IBusMessage;

/// <summary>Tell who wrote feedback that it was answered.</summary>
/// <param name="FeedbackId">The thread.</param>
/// <param name="MessageId">The answer.</param>
public sealed record NotifyFeedbackAnswered(Guid FeedbackId, Guid MessageId) : IBusMessage;
