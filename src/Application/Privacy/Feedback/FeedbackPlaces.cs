using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Feedback;

namespace CarTrade.Application.Privacy.Feedback;

/// <summary>Where feedback lies sealed.</summary>
internal static class FeedbackPlaces
{
    public static SealedAt Text(Guid message) => new("privacy.policy_feedback_messages.text", message);

    public static SealedAt Contact(Guid feedback) => new("privacy.policy_feedback.contact", feedback);

    public static SealedItem<FeedbackText> Item(PolicyFeedback thread, FeedbackMessage message) =>
        new(message.Text, Text(message.Id), DataCategory.CommunicationServicesInformation, thread.OwnerId);
}
