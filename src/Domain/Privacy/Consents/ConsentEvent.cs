using CarTrade.Domain.Common;

namespace CarTrade.Domain.Privacy.Consents;

/// <summary>One event of one consent, with the words that were shown. Appended, never changed: withdrawing leaves the proof that it was given.</summary>
[NotPersonal("evidence of a decision: opaque ids, hash of the words, names of fields, the name of a business")]
public sealed class ConsentEvent
{
    /// <summary>Length of a hash in hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>Longest name of a text or form.</summary>
    public const int NameLength = 60;

    /// <summary>Longest name of a recipient.</summary>
    public const int RecipientNameLength = 200;

    private ConsentEvent()
    {
    }

    /// <summary>The event's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Server time, UTC; nothing is dated back.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The member, or the request of a guest.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>1 for the owner's first event.</summary>
    public int Sequence { get; private set; }

    /// <summary>The kind.</summary>
    public ConsentKind Kind { get; private set; }

    /// <summary>The topic of marketing.</summary>
    public MarketingTopic? Topic { get; private set; }

    /// <summary>The channel of marketing.</summary>
    public ContactChannel? Channel { get; private set; }

    /// <summary>Who may receive.</summary>
    public Guid? RecipientId { get; private set; }

    /// <summary>The recipient's business name as it was shown.</summary>
    public string? RecipientName { get; private set; }

    /// <summary>Names of the fields that may be given.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>When the consent ends by itself, UTC.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>What happened.</summary>
    public ConsentAction Action { get; private set; }

    /// <summary>In which role.</summary>
    public ActorRole Role { get; private set; }

    /// <summary>By which account; null for a guest and the timer.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>SHA-256 of the exact words that were shown, lower-case hexadecimal.</summary>
    public string TextSha256 { get; private set; } = "";

    /// <summary>The language in which they were shown.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The form, such as <c>registration</c>, <c>preferences</c> or <c>sec-gpc</c>.</summary>
    public string Form { get; private set; } = "";

    /// <summary>The policy version in force.</summary>
    public string PolicyVersion { get; private set; } = "";

    /// <summary>The clause.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>What it is about.</summary>
    public ConsentMatter Matter => Kind switch
    {
        ConsentKind.Marketing => ConsentMatter.Marketing(Topic!.Value, Channel!.Value),
        ConsentKind.Disclosure => ConsentMatter.Disclosure(RecipientId!.Value),
        ConsentKind.UserAgreement => ConsentMatter.UserAgreement,
        _ => ConsentMatter.PolicyAcknowledgement,
    };

    internal static ConsentEvent Of(Guid owner, int sequence, ConsentAction action, ConsentMatter matter, ConsentTerms terms, Occasion occasion) => new()
    {
        Id = Guid.CreateVersion7(occasion.At),
        At = occasion.At,
        OwnerId = owner,
        Sequence = sequence,
        Kind = matter.Kind,
        Topic = matter.Topic,
        Channel = matter.Channel,
        RecipientId = matter.RecipientId,
        RecipientName = terms.RecipientName,
        Fields = terms.Fields,
        Until = terms.Until,
        Action = action,
        Role = occasion.Role,
        ActorId = occasion.ActorId,
        TextSha256 = terms.Words.Sha256,
        Language = terms.Words.Language,
        Form = terms.Words.Form,
        PolicyVersion = occasion.PolicyVersion,
        Clause = matter.Clause,
    };
}
