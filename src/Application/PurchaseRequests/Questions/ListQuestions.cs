using CarTrade.Application.Abstractions;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>The threads of one of the caller's requests, a dealer each.</summary>
/// <param name="RequestId">The caller's request.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ListQuestionsQuery(Guid RequestId) : IQuery<IReadOnlyList<ThreadDto>>;

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
