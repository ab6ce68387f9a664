using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>The thread between a buyer and one dealership about one request; one a pair. Either side may write first.</summary>
public sealed class Question : AggregateRoot
{
    /// <summary>Most messages in one thread.</summary>
    public const int MaxMessages = 200;

    private readonly List<QuestionMessage> messages = [];

    private Question()
    {
    }

    /// <summary>Names the thread.</summary>
    [NotPersonal("identifier")]
    public QuestionId Id { get; private set; }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>Key of the texts: the request's.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>When it began, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the last message was written, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset LastMessageAt { get; private set; }

    /// <summary>The messages, oldest first.</summary>
    public IReadOnlyList<QuestionMessage> Messages => messages;

    /// <summary>Opens the thread on a board entry that is still open; <c>question.request_closed</c> otherwise.</summary>
    /// <param name="entry">The request on the dealership's board.</param>
    /// <param name="key">The request's key.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ErrorOr<Question> Open(BoardEntry entry, SubjectKeyId key, DateTimeOffset at)
    {
        if (!entry.IsOpen(at))
            return QuestionErrors.RequestClosed;
        return new Question
        {
            Id = new QuestionId(Guid.CreateVersion7(at)),
            RequestId = entry.RequestId,
            DealerId = entry.DealerId,
            KeyId = key,
            CreatedAt = at,
            LastMessageAt = at,
        };
    }

    /// <summary>Adds a message; <c>question.request_closed</c>, or <c>question.thread_full</c> after 200.</summary>
    /// <param name="id">Id of the message, chosen before sealing.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="text">The sealed text.</param>
    /// <param name="masked">The text as <see cref="ContactMasking"/> left it.</param>
    /// <param name="entry">The request on the dealership's board.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<QuestionMessage> Add(
        QuestionMessageId id, QuestionAuthor author, Sealed<QuestionText> text, string masked, BoardEntry entry, DateTimeOffset at)
    {
        if (entry.RequestId != RequestId || entry.DealerId != DealerId)
            throw new ArgumentException("Another thread's board entry.", nameof(entry));
        if (!entry.IsOpen(at))
            return QuestionErrors.RequestClosed;
        if (messages.Count >= MaxMessages)
            return QuestionErrors.ThreadFull;
        var message = QuestionMessage.Of(id, author, text, masked, at);
        messages.Add(message);
        LastMessageAt = at;
        Touch();
        return message;
    }
}
