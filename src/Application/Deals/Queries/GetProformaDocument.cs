using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals.Documents;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Queries;

/// <summary>A proforma invoice as PDF, for its two sides.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ProformaId">The proforma.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadOrders)]
public sealed record GetProformaDocumentQuery(Guid OrderId, Guid ProformaId) : IQuery<ProformaFile>;

/// <summary>A printed proforma.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Content">PDF.</param>
public sealed record ProformaFile(string Number, byte[] Content);

/// <summary>Opens the buyer and prints.</summary>
internal sealed class GetProformaDocumentHandler(ICarTradeDb db, OrderLoader orders, ProformaBuyers buyers, IProformaPrinter printer)
    : IQueryHandler<GetProformaDocumentQuery, ProformaFile>
{
    public async Task<ErrorOr<ProformaFile>> Handle(GetProformaDocumentQuery request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, cancellationToken);
        if (order.IsError)
            return order.Errors;
        var (id, orderId) = (new ProformaId(request.ProformaId), order.Value.Id);
        var proforma = await db.Set<Proforma>().SingleOrDefaultAsync(row => row.Id == id && row.OrderId == orderId, cancellationToken);
        if (proforma is null)
            return CommonErrors.NotFound;
        var buyer = await buyers.OpenAsync(proforma, cancellationToken);
        return buyer.IsError ? buyer.Errors : new ProformaFile(proforma.Number.Value, printer.Print(proforma, order.Value.Reference.Value, buyer.Value));
    }
}
