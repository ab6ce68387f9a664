using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>The dealership's thread of a request.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadRequests)]
public sealed record ListBoardQuestionsQuery(Guid RequestId) : IQuery<IReadOnlyList<ThreadDto>>;

/// <summary>Reads for the dealership.</summary>
internal sealed class ListBoardQuestionsHandler(ThreadReader threads, ICaller caller) : IQueryHandler<ListBoardQuestionsQuery, IReadOnlyList<ThreadDto>>
{
    public Task<ErrorOr<IReadOnlyList<ThreadDto>>> Handle(ListBoardQuestionsQuery request, CancellationToken cancellationToken) =>
        threads.ReadAsync(new PurchaseRequestId(request.RequestId), new DealerId(caller.DealerId ?? Guid.Empty), cancellationToken);
}
