using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Queries;

/// <summary>One request on the dealership's board, open or closed.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.DealerClient, Scope = DealerScopes.ReadRequests)]
public sealed record GetBoardEntryQuery(Guid RequestId) : IQuery<BoardEntryDto>;

/// <summary>A request on the board with its version.</summary>
/// <param name="Version">Version of the board's entry, also as <c>ETag</c>.</param>
/// <param name="Request">The request, blind.</param>
public sealed record BoardEntryDto(int Version, BoardRow Request);

/// <summary>Reads by dealership and request.</summary>
internal sealed class GetBoardEntryHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<GetBoardEntryQuery, BoardEntryDto>
{
    public async Task<ErrorOr<BoardEntryDto>> Handle(GetBoardEntryQuery request, CancellationToken cancellationToken)
    {
        var (dealer, id) = (new DealerId(caller.DealerId ?? Guid.Empty), new PurchaseRequestId(request.RequestId));
        var row = await db.Set<BoardEntry>().SingleOrDefaultAsync(entry => entry.DealerId == dealer && entry.RequestId == id, cancellationToken);
        return row is null ? CommonErrors.NotFound : new BoardEntryDto(row.Version, BoardRow.Of(row));
    }
}
