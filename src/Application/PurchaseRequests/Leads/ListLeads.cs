using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>The dealership's leads, newest first; contacts are in the single lead only.</summary>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record ListLeadsQuery(Guid? After, int Limit = PageLimits.Default) : IQuery<Page<LeadDto>>;

/// <summary>Limits of a page.</summary>
internal sealed class ListLeadsValidator : AbstractValidator<ListLeadsQuery>
{
    public ListLeadsValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
}

/// <summary>Reads releases with their board entries.</summary>
internal sealed class ListLeadsHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListLeadsQuery, Page<LeadDto>>
{
    public async Task<ErrorOr<Page<LeadDto>>> Handle(ListLeadsQuery request, CancellationToken cancellationToken)
    {
        var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
        var rows = db.Set<LeadRelease>().Where(row => row.DealerId == dealer);
        if (request.After is { } after)
        {
            var last = new LeadReleaseId(after);
            rows = rows.Where(row => row.Id < last);
        }

        var page = await (
            from release in rows
            join entry in db.Set<BoardEntry>().Where(row => row.DealerId == dealer) on release.RequestId equals entry.RequestId
            orderby release.Id descending
            select new { release, entry }).Take(request.Limit + 1).ToListAsync(cancellationToken);
        return Page.Of(page.ConvertAll(row => LeadDto.Blind(row.release, row.entry)), request.Limit, lead => lead.Id.ToString());
    }
}
