using CarTrade.Application.Abstractions;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Operations.Queries;

/// <summary>Messages that could not be handled, newest first.</summary>
/// <param name="After">Id of the last one of the page before.</param>
/// <param name="Limit">1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListDeadLettersQuery(Guid? After = null, int Limit = PageLimits.Default) : IQuery<Page<DeadLetterDto>>;

internal sealed class ListDeadLettersValidator : AbstractValidator<ListDeadLettersQuery>
{
    public ListDeadLettersValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("limit.out_of_range");
}

internal sealed class ListDeadLettersHandler(IDeadLetters letters) : IQueryHandler<ListDeadLettersQuery, Page<DeadLetterDto>>
{
    public async Task<ErrorOr<Page<DeadLetterDto>>> Handle(ListDeadLettersQuery request, CancellationToken cancellationToken)
    {
        var items = await letters.ListAsync(request.After, request.Limit, cancellationToken);
        return new Page<DeadLetterDto>(items, items.Count == request.Limit ? items[^1].Id.ToString() : null);
    }
}
