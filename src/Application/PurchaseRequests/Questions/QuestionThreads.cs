using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>The masked thread of one dealership and one request: opened by the first message, kept under a key of its own.</summary>
internal sealed class QuestionThreads(ICarTradeDb db, ISubjectKeys keys, ISealer sealer, IMessageBus bus, TimeProvider clock)
{
    /// <summary>Adds a message and tells the other side.</summary>
    public async Task<ErrorOr<Done>> WriteAsync(PurchaseRequestId request, DealerId dealer, QuestionAuthor author, string text, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var entry = await db.Set<BoardEntry>().SingleOrDefaultAsync(row => row.RequestId == request && row.DealerId == dealer, ct);
        if (entry is null)
            return CommonErrors.NotFound;
        var thread = await ThreadAsync(entry, now, ct);
        if (thread.IsError)
            return thread.Errors;
        var id = new QuestionMessageId(Guid.CreateVersion7(now));
        var blob = await sealer.SealAsync(new QuestionText(text), thread.Value.KeyId, QuestionPlaces.Text(id), ct);
        var added = thread.Value.Add(id, author, blob, ContactMasking.Apply(text).Text, entry, now);
        if (added.IsError)
            return added.Errors;
        await bus.SendAsync(new NotifyQuestion(request.Value, dealer.Value, id.Value), ct);
        return default(Done);
    }

    private async Task<ErrorOr<Question>> ThreadAsync(BoardEntry entry, DateTimeOffset now, CancellationToken ct)
    {
        var existing = await db.Set<Question>().AsTracking().SingleOrDefaultAsync(row => row.RequestId == entry.RequestId && row.DealerId == entry.DealerId, ct);
        if (existing is not null)
            return existing;
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.PurchaseRequest, entry.RequestId.Value), ct);
        var opened = Question.Open(entry, key, now);
        if (!opened.IsError)
            db.Set<Question>().Add(opened.Value);
        return opened;
    }
}

/// <summary>Where the sealed texts of a thread lie.</summary>
internal static class QuestionPlaces
{
    public static SealedAt Text(QuestionMessageId id) => new("requests.question_messages.text", id.Value);

    public static SealedItem<QuestionText> Item(QuestionMessage message, PurchaseRequestId request, Guid? owner) =>
        new(message.Text, Text(message.Id), DataCategory.PurchaseRequestInformation, request.Value, owner);
}
