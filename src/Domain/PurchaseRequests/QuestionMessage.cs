using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>One message of a thread.</summary>
public sealed class QuestionMessage
{
    private QuestionMessage()
    {
    }

    /// <summary>Names the message.</summary>
    [NotPersonal("identifier")]
    public QuestionMessageId Id { get; private init; }

    /// <summary>Who wrote it.</summary>
    [NotPersonal("role")]
    public QuestionAuthor Author { get; private init; }

    /// <summary>The text as written; the other side sees it only after the contact was received.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years)]
    public Sealed<QuestionText> Text { get; private init; }

    /// <summary>The text without contact details.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "1.2", Retention.RequestClosedPlus3Years, Clear = true)]
    public string MaskedText { get; private init; } = "";

    /// <summary>When, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset At { get; private init; }

    internal static QuestionMessage Of(QuestionMessageId id, QuestionAuthor author, Sealed<QuestionText> text, string masked, DateTimeOffset at) =>
        new() { Id = id, Author = author, Text = text, MaskedText = masked, At = at };
}
