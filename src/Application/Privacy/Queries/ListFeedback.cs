using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Feedback, the newest first, up to 100 threads. Needs a reason; each opening is recorded.</summary>
/// <param name="Clause">Only about this clause.</param>
/// <param name="State">Only in this state.</param>
/// <param name="After">Only older than this thread.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record ListFeedbackQuery(string? Clause = null, FeedbackState? State = null, Guid? After = null) : IQuery<IReadOnlyList<FeedbackThreadDto>>;

internal sealed class ListFeedbackValidator : AbstractValidator<ListFeedbackQuery>
{
    public ListFeedbackValidator() => RuleFor(query => query.Clause).Line(Occasion.MaxTokenLength);
}

internal sealed class ListFeedbackHandler(FeedbackReader reader) : IQueryHandler<ListFeedbackQuery, IReadOnlyList<FeedbackThreadDto>>
{
    public Task<ErrorOr<IReadOnlyList<FeedbackThreadDto>>> Handle(ListFeedbackQuery request, CancellationToken cancellationToken) => reader.ForStaffAsync(
        rows => rows.Where(row => (request.Clause == null || row.Clause == request.Clause) && (request.State == null || row.State == request.State)
            && (request.After == null || row.Id.CompareTo(request.After.Value) < 0)),
        cancellationToken);
}
