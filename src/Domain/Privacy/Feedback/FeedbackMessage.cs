namespace CarTrade.Domain.Privacy.Feedback;

/// <summary>One message of a thread; who of the staff wrote is not shown.</summary>
public sealed class FeedbackMessage
{
    private FeedbackMessage()
    {
    }

    /// <summary>Names the message.</summary>
    [NotPersonal("opaque identifier")]
    public Guid Id { get; private init; }

    /// <summary>Whether the operator wrote it.</summary>
    [NotPersonal("role")]
    public bool FromStaff { get; private init; }

    /// <summary>The text.</summary>
    [Collected(DataCategory.CommunicationServicesInformation, "8", Retention.Feedback3Years)]
    public Sealed<FeedbackText> Text { get; private init; }

    /// <summary>When, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset At { get; private init; }

    internal static FeedbackMessage Of(Guid id, bool fromStaff, Sealed<FeedbackText> text, DateTimeOffset at) =>
        new() { Id = id, FromStaff = fromStaff, Text = text, At = at };
}

/// <summary>A message as written.</summary>
/// <param name="Text">The text.</param>
public sealed record FeedbackText(string Text)
{
    /// <summary>Never the text.</summary>
    public override string ToString() => "feedback";
}

/// <summary>Where answers are announced.</summary>
/// <param name="Email">The address.</param>
public sealed record FeedbackContact(string Email)
{
    /// <summary>Never the address.</summary>
    public override string ToString() => "feedback contact";
}
