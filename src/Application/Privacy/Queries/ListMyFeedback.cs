using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The caller's own threads, the newest first; not those written anonymously.</summary>
[Access(Audience.Member)]
public sealed record ListMyFeedbackQuery : IQuery<IReadOnlyList<FeedbackThreadDto>>;

internal sealed class ListMyFeedbackHandler(ICarTradeDb db, ICaller caller, FeedbackReader reader) : IQueryHandler<ListMyFeedbackQuery, IReadOnlyList<FeedbackThreadDto>>
{
    private const int Most = 50;

    public async Task<ErrorOr<IReadOnlyList<FeedbackThreadDto>>> Handle(ListMyFeedbackQuery request, CancellationToken cancellationToken)
    {
        var owner = caller.SubjectId ?? Guid.Empty;
        var rows = await db.Set<PolicyFeedback>().Where(row => row.OwnerId == owner).OrderByDescending(row => row.Id).Take(Most).ToListAsync(cancellationToken);
        return await reader.ForWriterAsync(rows, cancellationToken);
    }
}
