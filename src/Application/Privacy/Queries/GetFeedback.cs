using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>A thread of feedback, for who wrote it: by its token, or signed in.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Token">Its token, for who is not signed in.</param>
[Access(Audience.Anyone)]
public sealed record GetFeedbackQuery(Guid Id, string? Token) : IQuery<FeedbackThreadDto>;

internal sealed class GetFeedbackHandler(ICarTradeDb db, FeedbackTokens tokens, FeedbackReader reader) : IQueryHandler<GetFeedbackQuery, FeedbackThreadDto>
{
    public async Task<ErrorOr<FeedbackThreadDto>> Handle(GetFeedbackQuery request, CancellationToken cancellationToken)
    {
        if (tokens.Enter(request.Id, request.Token) is not { } subject)
            return CommonErrors.NotFound;
        var thread = await db.Set<PolicyFeedback>().SingleOrDefaultAsync(row => row.Id == request.Id && (row.OwnerId == subject || row.Id == subject), cancellationToken);
        if (thread is null)
            return CommonErrors.NotFound;
        return (await reader.ForWriterAsync([thread], cancellationToken)).Then(threads => threads[0]);
    }
}
