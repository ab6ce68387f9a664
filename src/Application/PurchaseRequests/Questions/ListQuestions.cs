using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>The threads of one of the caller's requests, a dealer each.</summary>
/// <param name="RequestId">The caller's request.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ListQuestionsQuery(Guid RequestId) : IQuery<IReadOnlyList<ThreadDto>>;

/// <summary>The dealership's thread of a request.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadRequests)]
public sealed record ListBoardQuestionsQuery(Guid RequestId) : IQuery<IReadOnlyList<ThreadDto>>;

/// <summary>A thread between a buyer and a dealer.</summary>
/// <param name="DealerId">The dealer.</param>
/// <param name="DealerName">The dealer's business name.</param>
/// <param name="Masked">True until the dealer has received the contact: contact details in texts are masked.</param>
/// <param name="Messages">The messages, oldest first.</param>
public sealed record ThreadDto(Guid DealerId, string DealerName, bool Masked, IReadOnlyList<MessageDto> Messages);

/// <summary>A message.</summary>
/// <param name="Id">The message.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">The text, masked where the thread is.</param>
/// <param name="At">When.</param>
public sealed record MessageDto(Guid Id, QuestionAuthor Author, string Text, DateTimeOffset At);

/// <summary>Reads for the buyer.</summary>
internal sealed class ListQuestionsHandler(ThreadReader threads) : IQueryHandler<ListQuestionsQuery, IReadOnlyList<ThreadDto>>
{
    public Task<ErrorOr<IReadOnlyList<ThreadDto>>> Handle(ListQuestionsQuery request, CancellationToken cancellationToken) =>
        threads.ReadAsync(new PurchaseRequestId(request.RequestId), null, cancellationToken);
}

/// <summary>Reads for the dealership.</summary>
internal sealed class ListBoardQuestionsHandler(ThreadReader threads, ICaller caller) : IQueryHandler<ListBoardQuestionsQuery, IReadOnlyList<ThreadDto>>
{
    public Task<ErrorOr<IReadOnlyList<ThreadDto>>> Handle(ListBoardQuestionsQuery request, CancellationToken cancellationToken) =>
        threads.ReadAsync(new PurchaseRequestId(request.RequestId), new DealerId(caller.DealerId ?? Guid.Empty), cancellationToken);
}

/// <summary>Reads threads: as masked before the dealer's receipt, as written after it.</summary>
internal sealed class ThreadReader(ICarTradeDb db, IPolicyGate gate, IDealerDirectory dealers, ICaller caller)
{
    public async Task<ErrorOr<IReadOnlyList<ThreadDto>>> ReadAsync(PurchaseRequestId request, DealerId? dealer, CancellationToken ct)
    {
        var threads = await db.Set<Question>().Where(row => row.RequestId == request && (dealer == null || row.DealerId == dealer))
            .OrderBy(row => row.CreatedAt).ToListAsync(ct);
        var received = await db.Set<CoOwnership>().Where(row => row.RequestId == request).Select(row => row.DealerId).ToListAsync(ct);
        var names = await dealers.NamesAsync([.. threads.Select(thread => thread.DealerId.Value)], ct);
        List<ThreadDto> read = [];
        foreach (var thread in threads)
        {
            var messages = thread.Messages.OrderBy(message => message.At).ToList();
            var masked = !received.Contains(thread.DealerId);
            var texts = masked ? messages.ConvertAll(message => message.MaskedText) : await OpenAsync(thread, messages, ct);
            read.Add(new(thread.DealerId.Value, names[thread.DealerId.Value].Name, masked,
                [.. messages.Select((message, index) => new MessageDto(message.Id.Value, message.Author, texts[index], message.At))]));
        }

        return read;
    }

    private async Task<List<string>> OpenAsync(Question thread, List<QuestionMessage> messages, CancellationToken ct)
    {
        var recipient = caller.AsRecipient();
        var (purpose, owner) = recipient.Kind == RecipientKind.Dealer ? (Purpose.OwnLeadCopy, caller.DealerId) : (Purpose.SubjectAccess, caller.SubjectId);
        var items = messages.ConvertAll(message => QuestionPlaces.Item(message, thread.RequestId, owner));
        var opened = await gate.OpenManyAsync(items, purpose, recipient, ct);
        return [.. messages.Select((message, index) => opened.IsError ? message.MaskedText : opened.Value[index]?.Text ?? message.MaskedText)];
    }
}
