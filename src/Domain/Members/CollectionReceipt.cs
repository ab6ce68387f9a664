using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Members;

/// <summary>Evidence of one collection: which value, when, through which form, under which policy version, in which language. Never the value.</summary>
[NotPersonal("evidence of a collection, without the value")]
public sealed class CollectionReceipt
{
    private CollectionReceipt()
    {
    }

    /// <summary>1 for the member's first receipt.</summary>
    public int Sequence { get; private init; }

    /// <summary>What was collected.</summary>
    public ProfileGroup Group { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset CollectedAt { get; private init; }

    /// <summary>The form, such as <c>registration</c> or <c>profile</c>.</summary>
    public string Form { get; private init; } = "";

    /// <summary>The policy version that was shown.</summary>
    public string PolicyVersion { get; private init; } = "";

    /// <summary>The language in which it was shown.</summary>
    public string Language { get; private init; } = "";

    /// <summary>The way it came.</summary>
    public CollectionChannel Channel { get; private init; }

    internal static CollectionReceipt Of(int sequence, ProfileGroup group, Collection collection) => new()
    {
        Sequence = sequence,
        Group = group,
        CollectedAt = collection.At,
        Form = collection.Form,
        PolicyVersion = collection.PolicyVersion,
        Language = collection.Language,
        Channel = collection.Channel,
    };
}

/// <summary>The circumstances of a collection.</summary>
/// <param name="At">Server time, UTC.</param>
/// <param name="Form">The form, such as <c>registration</c>.</param>
/// <param name="PolicyVersion">The policy version that was shown.</param>
/// <param name="Language">The language in which it was shown.</param>
/// <param name="Channel">The way it came.</param>
public sealed record Collection(DateTimeOffset At, string Form, string PolicyVersion, string Language, CollectionChannel Channel)
{
    /// <summary>Longest name of a form.</summary>
    public const int FormLength = 40;
}
