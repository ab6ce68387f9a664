using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Queries;

/// <summary>The accredited dealers that a request reached, who answered, and who has or will have the contact.</summary>
/// <param name="RequestId">The caller's request.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ListRequestDealersQuery(Guid RequestId) : IQuery<IReadOnlyList<RequestDealerDto>>;

/// <summary>A dealer that a request reached.</summary>
/// <param name="DealerId">The dealer.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Name">Its business name.</param>
/// <param name="AccreditedUntil">Last day of its accreditation, in Japan; absent when it is not accredited now.</param>
/// <param name="ReachedAt">When its board showed the request.</param>
/// <param name="AnsweredAt">When it first answered.</param>
/// <param name="Release">The decision to release the contact to it, where there is one.</param>
public sealed record RequestDealerDto(
    Guid DealerId,
    string Reference,
    string Name,
    DateOnly? AccreditedUntil,
    DateTimeOffset ReachedAt,
    DateTimeOffset? AnsweredAt,
    ReleaseDto? Release);

/// <summary>Joins the boards' entries with the releases of one request.</summary>
internal sealed class ListRequestDealersHandler(ICarTradeDb db, ICaller caller, IDealerDirectory dealers)
    : IQueryHandler<ListRequestDealersQuery, IReadOnlyList<RequestDealerDto>>
{
    public async Task<ErrorOr<IReadOnlyList<RequestDealerDto>>> Handle(ListRequestDealersQuery request, CancellationToken cancellationToken)
    {
        var id = new PurchaseRequestId(request.RequestId);
        if (!await db.Set<PurchaseRequest>().OwnedBy(caller).AnyAsync(row => row.Id == id, cancellationToken))
            return CommonErrors.NotFound;
        var reached = await db.Set<BoardEntry>().Where(row => row.RequestId == id)
            .OrderBy(row => row.AnsweredAt == null).ThenBy(row => row.AnsweredAt).ThenBy(row => row.Id)
            .Select(row => new { Dealer = row.DealerId.Value, row.PublishedAt, row.AnsweredAt }).ToListAsync(cancellationToken);
        var releases = await db.Set<LeadRelease>().Where(row => row.RequestId == id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var latest = releases.GroupBy(row => row.DealerId.Value).ToDictionary(group => group.Key, group => group.Last());
        var names = await dealers.NamesAsync([.. reached.Select(row => row.Dealer)], cancellationToken);
        return reached.Where(row => names.ContainsKey(row.Dealer)).Select(row => new RequestDealerDto(
            row.Dealer,
            names[row.Dealer].Reference,
            names[row.Dealer].Name,
            names[row.Dealer].AccreditedUntil,
            row.PublishedAt,
            row.AnsweredAt,
            latest.TryGetValue(row.Dealer, out var release) ? ReleaseDto.Of(release, names[row.Dealer].Name) : null)).ToList();
    }
}
