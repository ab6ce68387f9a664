using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Feedback;

/// <summary>What somebody thinks of a clause of the policy, or of the service, and the thread that follows (clause 8).</summary>
public sealed class PolicyFeedback : StatefulAggregate<FeedbackState, FeedbackAction>
{
    /// <summary>Longest message.</summary>
    public const int TextLength = 4000;

    /// <summary>Longest public note.</summary>
    public const int NoteLength = 500;

    /// <summary>Most messages in one thread.</summary>
    public const int MaxMessages = 100;

    private readonly List<FeedbackMessage> messages = [];

    private PolicyFeedback()
    {
    }

    /// <summary>Names the thread; the subject of its key.</summary>
    [NotPersonal("opaque identifier")]
    public Guid Id { get; private set; }

    /// <summary>The member who wrote signed in and not anonymously; otherwise the thread itself.</summary>
    [NotPersonal("opaque identifier")]
    public Guid OwnerId { get; private set; }

    /// <summary>Key of the texts and the contact.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>The clause; null for the service.</summary>
    [NotPersonal("name of a clause")]
    public string? Clause { get; private set; }

    /// <summary>The policy version that it is about.</summary>
    [NotPersonal("name of a version")]
    public string PolicyVersion { get; private set; } = "";

    /// <summary>Language of the thread.</summary>
    [Collected(DataCategory.CommunicationServicesInformation, "8", Retention.Feedback3Years, Clear = true)]
    public string Language { get; private set; } = "";

    /// <summary>Where answers are announced; null where nothing was left.</summary>
    [Collected(DataCategory.CommunicationServicesInformation, "8", Retention.Feedback3Years)]
    public Sealed<FeedbackContact>? Contact { get; private set; }

    /// <summary>When it came, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset At { get; private set; }

    /// <summary>The version that changed because of it.</summary>
    [NotPersonal("name of a version")]
    public string? AdoptedIn { get; private set; }

    /// <summary>What changed because of it, in English, for everybody to read.</summary>
    [NotPersonal("the operator's words about a document")]
    public string? NoteEn { get; private set; }

    /// <summary>The same in Japanese.</summary>
    [NotPersonal("the operator's words about a document")]
    public string? NoteJa { get; private set; }

    /// <summary>When it was adopted, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? AdoptedAt { get; private set; }

    /// <summary>The messages, oldest first.</summary>
    public IReadOnlyList<FeedbackMessage> Messages => messages;

    /// <inheritdoc/>
    protected override StateMachine<FeedbackState, FeedbackAction> Machine => FeedbackMachine.Table;

    /// <summary>A new thread with its first message.</summary>
    public static PolicyFeedback Create(FeedbackStart start, DateTimeOffset at)
    {
        var feedback = new PolicyFeedback
        {
            Id = start.Id,
            OwnerId = start.OwnerId,
            KeyId = start.Key,
            Clause = start.Clause,
            PolicyVersion = start.PolicyVersion,
            Language = start.Language,
            Contact = start.Contact,
            At = at,
        };
        feedback.Begin();
        feedback.messages.Add(FeedbackMessage.Of(start.First.Id, fromStaff: false, start.First.Text, at));
        return feedback;
    }

    /// <summary>The operator answers; <c>feedback.illegal_transition</c>, <c>feedback.thread_full</c>.</summary>
    public ErrorOr<Success> Answer(Guid id, Sealed<FeedbackText> text, Occasion occasion) => Add(FeedbackAction.Answer, id, text, occasion);

    /// <summary>The writer goes on; <c>feedback.thread_full</c>.</summary>
    public ErrorOr<Success> Continue(Guid id, Sealed<FeedbackText> text, Occasion occasion) => Add(FeedbackAction.Continue, id, text, occasion);

    /// <summary>Says publicly what changed because of it.</summary>
    public ErrorOr<Success> Adopt(string version, string noteEn, string noteJa, Occasion occasion) => Move(FeedbackAction.Adopt, occasion)
        .ThenDo(_ => (AdoptedIn, NoteEn, NoteJa, AdoptedAt) = (version, noteEn, noteJa, occasion.At));

    private ErrorOr<Success> Add(FeedbackAction action, Guid id, Sealed<FeedbackText> text, Occasion occasion) => messages.Count >= MaxMessages
        ? FeedbackErrors.ThreadFull
        : Move(action, occasion).ThenDo(_ => messages.Add(FeedbackMessage.Of(id, action == FeedbackAction.Answer, text, occasion.At)));
}

/// <summary>What a thread begins with; contact and text are sealed already.</summary>
/// <param name="Id">The id, chosen before sealing.</param>
/// <param name="OwnerId">The member, or the id itself.</param>
/// <param name="Key">The key.</param>
/// <param name="Clause">The clause; null for the service.</param>
/// <param name="PolicyVersion">The version.</param>
/// <param name="Language">The language.</param>
/// <param name="Contact">Where answers are announced.</param>
/// <param name="First">The first message.</param>
public sealed record FeedbackStart(
    Guid Id, Guid OwnerId, SubjectKeyId Key, string? Clause, string PolicyVersion, string Language, Sealed<FeedbackContact>? Contact, (Guid Id, Sealed<FeedbackText> Text) First);
