using CarTrade.Application.Abstractions;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests.Queries;

/// <summary>The caller's own requests, newest first.</summary>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ListPurchaseRequestsQuery(Guid? After, int Limit = PageLimits.Default) : IQuery<Page<PurchaseRequestRow>>;

/// <summary>A request in a list.</summary>
/// <param name="Id">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="State">Its state.</param>
/// <param name="Make">The wished make.</param>
/// <param name="Model">The wished model.</param>
/// <param name="YearFrom">First year.</param>
/// <param name="YearTo">Last year.</param>
/// <param name="Country">Destination.</param>
/// <param name="Port">Port of discharge.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it runs out.</param>
/// <param name="OpenOffers">Offers that stand and wait for an answer of the buyer or the dealer.</param>
/// <param name="LatestOfferAt">When the latest of them was first sent; null without any.</param>
public sealed record PurchaseRequestRow(
    Guid Id,
    string Reference,
    PurchaseRequestState State,
    string Make,
    string? Model,
    int? YearFrom,
    int? YearTo,
    string Country,
    string? Port,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    int OpenOffers,
    DateTimeOffset? LatestOfferAt);

/// <summary>Limits of a page.</summary>
internal sealed class ListPurchaseRequestsValidator : AbstractValidator<ListPurchaseRequestsQuery>
{
    public ListPurchaseRequestsValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
}

/// <summary>Reads by owner; ids are time-ordered, so they are the key of the page.</summary>
internal sealed class ListPurchaseRequestsHandler(IRequestReads reads, ICaller caller)
    : IQueryHandler<ListPurchaseRequestsQuery, Page<PurchaseRequestRow>>
{
    public async Task<ErrorOr<Page<PurchaseRequestRow>>> Handle(ListPurchaseRequestsQuery request, CancellationToken cancellationToken)
    {
        var rows = await reads.ListAsync(caller.SubjectId ?? Guid.Empty, request.After, request.Limit + 1, cancellationToken);
        return Page.Of(rows, request.Limit, row => row.Id.ToString());
    }
}
