using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests.Queries;

/// <summary>The dealership's board: open requests that match what it serves, blind, newest first.</summary>
/// <param name="Make">Only this make.</param>
/// <param name="Country">Only this destination, ISO 3166-1 alpha-2.</param>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.DealerClient, Scope = DealerScopes.ReadRequests)]
public sealed record ListBoardQuery(string? Make, string? Country, Guid? After, int Limit = PageLimits.Default) : IQuery<Page<BoardRow>>;

/// <summary>A request as a dealer sees it before its contact is released.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Wish">The wished car.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="Note">The free text with contact details masked.</param>
/// <param name="PublishedAt">When this board showed it.</param>
/// <param name="ExpiresAt">When it runs out.</param>
/// <param name="AnsweredAt">When this dealership first answered.</param>
/// <param name="ClosedAt">When it left the board.</param>
/// <param name="RemainingCars">How many of the wished cars are not agreed on yet.</param>
/// <param name="Cursor">What to send as <c>after</c> to go on from here.</param>
public sealed record BoardRow(
    Guid RequestId,
    string Reference,
    WishInput Wish,
    DestinationInput Destination,
    Incoterm Incoterm,
    string? Note,
    DateTimeOffset PublishedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? ClosedAt,
    int RemainingCars,
    Guid Cursor)
{
    internal static BoardRow Of(BoardEntry row) => new(
        row.RequestId.Value, row.Reference.Value, WishInput.Of(row.Wish), new(row.Destination.Code, row.DestinationPort?.Code), row.Incoterm,
        row.MaskedNote, row.PublishedAt, row.ExpiresAt, row.AnsweredAt, row.ClosedAt, row.RemainingCars, row.Id.Value);
}

/// <summary>Shape of the filters.</summary>
internal sealed class ListBoardValidator : AbstractValidator<ListBoardQuery>
{
    public ListBoardValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
        RuleFor(query => query.Country).Parses(CountryCode.Parse);
        RuleFor(query => query.Make).Line(WishedCar.NameLength);
    }
}

/// <summary>One walk of the board's index.</summary>
internal sealed class ListBoardHandler(IRequestReads reads, ICaller caller, IReferenceData reference, TimeProvider clock)
    : IQueryHandler<ListBoardQuery, Page<BoardRow>>
{
    public async Task<ErrorOr<Page<BoardRow>>> Handle(ListBoardQuery request, CancellationToken cancellationToken)
    {
        var make = request.Make is { } name ? reference.FindMake(name)?.Name ?? name : null;
        CountryCode? country = request.Country is { } code ? CountryCode.Parse(code).Value : null;
        var page = new BoardPage(new DealerId(caller.DealerId ?? Guid.Empty), clock.GetUtcNow(), make, country, request.After, request.Limit + 1);
        return Page.Of(await reads.BoardAsync(page, cancellationToken), request.Limit, row => row.Cursor.ToString());
    }
}
