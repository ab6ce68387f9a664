namespace CarTrade.Domain.Privacy.Consents;

/// <summary>What one consent is about. Two matters are never served by one consent.</summary>
public sealed record ConsentMatter
{
    private ConsentMatter(ConsentKind kind, MarketingTopic? topic, ContactChannel? channel, Guid? recipientId) =>
        (Kind, Topic, Channel, RecipientId) = (kind, topic, channel, recipientId);

    /// <summary>The kind.</summary>
    public ConsentKind Kind { get; }

    /// <summary>The topic of marketing.</summary>
    public MarketingTopic? Topic { get; }

    /// <summary>The channel of marketing.</summary>
    public ContactChannel? Channel { get; }

    /// <summary>Who may receive, for a disclosure.</summary>
    public Guid? RecipientId { get; }

    /// <summary>All marketing there is: every topic by every channel.</summary>
    public static IReadOnlyList<ConsentMatter> AllMarketing { get; } =
        [.. from topic in Enum.GetValues<MarketingTopic>() from channel in Enum.GetValues<ContactChannel>() select Marketing(topic, channel)];

    /// <summary>The acceptance of the policy.</summary>
    public static ConsentMatter PolicyAcknowledgement { get; } = new(ConsentKind.PolicyAcknowledgement, null, null, null);

    /// <summary>The acceptance of the user agreement.</summary>
    public static ConsentMatter UserAgreement { get; } = new(ConsentKind.UserAgreement, null, null, null);

    /// <summary>The one purpose that it serves; an acknowledgement serves none, for the policy rests on no consent.</summary>
    public Purpose? Purpose => Kind switch
    {
        ConsentKind.Marketing => Privacy.Purpose.Marketing,
        ConsentKind.Disclosure => Privacy.Purpose.PermittedDisclosure,
        _ => null,
    };

    /// <summary>The clause that it stands under.</summary>
    public string Clause => Kind switch
    {
        ConsentKind.Marketing => "3.6",
        ConsentKind.Disclosure => "3.5",
        ConsentKind.UserAgreement => "4.3",
        _ => "7",
    };

    /// <summary>Messages about a topic by a channel.</summary>
    public static ConsentMatter Marketing(MarketingTopic topic, ContactChannel channel) => new(ConsentKind.Marketing, topic, channel, null);

    /// <summary>Fields to a recipient.</summary>
    public static ConsentMatter Disclosure(Guid recipientId) => new(ConsentKind.Disclosure, null, null, recipientId);
}
