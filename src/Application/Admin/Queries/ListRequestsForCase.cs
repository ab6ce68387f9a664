using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Admin.Queries;

/// <summary>Purchase requests by reference or state, newest first; no contact.</summary>
/// <param name="Reference">The human reference, such as <c>PR-2026-000123</c>.</param>
/// <param name="State">Only those in this state.</param>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListRequestsForCaseQuery(string? Reference, PurchaseRequestState? State, Guid? After, int Limit = PageLimits.Default)
    : IQuery<Page<RequestCaseRow>>;

/// <summary>A request in the staff's list.</summary>
/// <param name="Id">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="State">Its state.</param>
/// <param name="Make">The wished make.</param>
/// <param name="Model">The wished model.</param>
/// <param name="Country">Destination.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it runs out.</param>
public sealed record RequestCaseRow(
    Guid Id, string Reference, PurchaseRequestState State, string Make, string? Model, string Country, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <summary>Limits of a page.</summary>
internal sealed class ListRequestsForCaseValidator : AbstractValidator<ListRequestsForCaseQuery>
{
    public ListRequestsForCaseValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
        RuleFor(query => query.Reference).Must(reference => reference is null || !HumanReference.Parse(reference).IsError)
            .WithErrorCode(ValueErrors.InvalidReference.Code).WithMessage(ValueErrors.InvalidReference.Description);
    }
}

/// <summary>Ids are time-ordered, so they are the key of the page.</summary>
internal sealed class ListRequestsForCaseHandler(ICarTradeDb db) : IQueryHandler<ListRequestsForCaseQuery, Page<RequestCaseRow>>
{
    public async Task<ErrorOr<Page<RequestCaseRow>>> Handle(ListRequestsForCaseQuery request, CancellationToken cancellationToken)
    {
        var wanted = db.Set<PurchaseRequest>().Where(row => (request.State == null || row.State == request.State)
            && (request.After == null || row.Id < new PurchaseRequestId(request.After.Value)));
        if (request.Reference is { } text)
        {
            var reference = HumanReference.Parse(text).Value;
            wanted = wanted.Where(row => row.Reference == reference);
        }

        var rows = await wanted.OrderByDescending(row => row.Id).Take(request.Limit + 1)
            .Select(row => new RequestCaseRow(
                row.Id.Value, row.Reference.Value, row.State, row.Wish.Make, row.Wish.Model, row.Destination.Code, row.CreatedAt, row.ExpiresAt))
            .ToListAsync(cancellationToken);
        return Page.Of(rows, request.Limit, row => row.Id.ToString());
    }
}
