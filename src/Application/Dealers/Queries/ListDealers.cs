using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>Dealerships by state, newest application first; nothing personal.</summary>
/// <param name="State">Only those in this state.</param>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListDealersQuery(DealerState? State, Guid? After, int Limit = PageLimits.Default) : IQuery<Page<DealerRow>>;

/// <summary>A dealership in a list.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="State">Where its accreditation stands.</param>
/// <param name="Name">Name in Japanese.</param>
/// <param name="EnglishName">Name in Latin letters.</param>
/// <param name="AppliedAt">When it applied.</param>
/// <param name="ValidUntil">Last day of the accreditation, in Japan.</param>
public sealed record DealerRow(
    Guid Id, string Reference, DealerState State, string Name, string EnglishName, DateTimeOffset AppliedAt, DateOnly? ValidUntil);

/// <summary>Limits of a page.</summary>
internal sealed class ListDealersValidator : AbstractValidator<ListDealersQuery>
{
    public ListDealersValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
}

/// <summary>Ids are time-ordered, so they are the key of the page.</summary>
internal sealed class ListDealersHandler(ICarTradeDb db) : IQueryHandler<ListDealersQuery, Page<DealerRow>>
{
    public async Task<ErrorOr<Page<DealerRow>>> Handle(ListDealersQuery request, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Dealer>()
            .Where(row => (request.State == null || row.State == request.State)
                && (request.After == null || row.Id < new DealerId(request.After.Value)))
            .OrderByDescending(row => row.Id)
            .Take(request.Limit + 1)
            .Select(row => new DealerRow(
                row.Id.Value, row.Reference.Value, row.State, row.Company.Name, row.Company.EnglishName, row.AppliedAt, row.ValidUntil))
            .ToListAsync(cancellationToken);
        return Page.Of(rows, request.Limit, row => row.Id.ToString());
    }
}
