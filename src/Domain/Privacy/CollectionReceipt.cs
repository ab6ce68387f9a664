namespace CarTrade.Domain.Privacy;

/// <summary>
/// When, how and under which policy version values were collected. Written in the transaction of what it covers; the database refuses
/// a member without one.
/// </summary>
[NotPersonal("record of processing: names of fields, never their values")]
public sealed class CollectionReceipt
{
    /// <summary>Longest name of a form, channel or policy version.</summary>
    public const int NameLength = 60;

    private CollectionReceipt()
    {
    }

    /// <summary>The receipt's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What kind of subject.</summary>
    public DataSubjectKind SubjectKind { get; private set; }

    /// <summary>Whose values.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>What kind of information.</summary>
    public DataCategory Category { get; private set; }

    /// <summary>Names of the fields collected, as the API names them.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>The form: <c>registration</c>, <c>profile</c>, <c>purchase-request</c>, ….</summary>
    public string Form { get; private set; } = "";

    /// <summary>The way it came: <c>web</c>, <c>api</c>, <c>paper</c>, ….</summary>
    public string Channel { get; private set; } = "";

    /// <summary>The policy version shown.</summary>
    public string PolicyVersion { get; private set; } = "";

    /// <summary>The language that it was shown in.</summary>
    public string Language { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset CollectedAt { get; private set; }

    /// <summary>A receipt for values that were collected just now.</summary>
    public static CollectionReceipt Create(
        DataSubject subject,
        DataCategory category,
        IEnumerable<string> fields,
        string form,
        (string Version, string Language) policy,
        DateTimeOffset now,
        string channel = "web") => new()
        {
            Id = Guid.CreateVersion7(now),
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Category = category,
            Fields = [.. fields],
            Form = form,
            Channel = channel,
            PolicyVersion = policy.Version,
            Language = policy.Language,
            CollectedAt = now,
        };
}
