using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>What the operator changed because of feedback, the newest first, in the operator's words.</summary>
[Access(Audience.Anyone)]
public sealed record ListFeedbackChangesQuery : IQuery<IReadOnlyList<FeedbackChangeDto>>;

/// <summary>One change.</summary>
/// <param name="Clause">The clause; absent for the service.</param>
/// <param name="Version">The version that changed.</param>
/// <param name="NoteEn">What changed, in English.</param>
/// <param name="NoteJa">What changed, in Japanese.</param>
/// <param name="At">When it was said.</param>
public sealed record FeedbackChangeDto(string? Clause, string Version, string NoteEn, string NoteJa, DateTimeOffset At);

internal sealed class ListFeedbackChangesHandler(ICarTradeDb db) : IQueryHandler<ListFeedbackChangesQuery, IReadOnlyList<FeedbackChangeDto>>
{
    private const int Most = 100;

    public async Task<ErrorOr<IReadOnlyList<FeedbackChangeDto>>> Handle(ListFeedbackChangesQuery request, CancellationToken cancellationToken)
    {
        return await db.Set<PolicyFeedback>().Where(row => row.State == FeedbackState.Adopted).OrderByDescending(row => row.AdoptedAt).Take(Most)
            .Select(row => new FeedbackChangeDto(row.Clause, row.AdoptedIn!, row.NoteEn!, row.NoteJa!, row.AdoptedAt!.Value)).ToListAsync(cancellationToken);
    }
}
