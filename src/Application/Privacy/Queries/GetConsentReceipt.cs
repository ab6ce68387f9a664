using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The signed receipt of one of the caller's events.</summary>
/// <param name="Id">The event.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record GetConsentReceiptQuery(Guid Id) : IQuery<ConsentReceiptDto>;

internal sealed class GetConsentReceiptHandler(ICarTradeDb db, ICaller caller, ConsentReceipts receipts) : IQueryHandler<GetConsentReceiptQuery, ConsentReceiptDto>
{
    public async Task<ErrorOr<ConsentReceiptDto>> Handle(GetConsentReceiptQuery request, CancellationToken cancellationToken)
    {
        var mine = await db.MyRequestsAsync(caller.SubjectId, cancellationToken);
        return await db.Set<ConsentEvent>().SingleOrDefaultAsync(row => row.Id == request.Id && mine.Contains(row.OwnerId), cancellationToken) is { } found
            ? receipts.Of(found)
            : CommonErrors.NotFound;
    }
}
