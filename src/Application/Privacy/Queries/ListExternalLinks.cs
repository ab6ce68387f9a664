using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Links;
using CarTrade.Domain.Privacy.Links;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Every site that our pages link to: who runs it, its privacy policy, and when that was last read.</summary>
[Access(Audience.Anyone)]
public sealed record ListExternalLinksQuery : IQuery<IReadOnlyList<ExternalLinkDto>>;

internal sealed class ListExternalLinksHandler(ICarTradeDb db, IExternalLinks links) : IQueryHandler<ListExternalLinksQuery, IReadOnlyList<ExternalLinkDto>>
{
    public async Task<ErrorOr<IReadOnlyList<ExternalLinkDto>>> Handle(ListExternalLinksQuery request, CancellationToken cancellationToken)
    {
        var checks = await db.Set<ExternalLinkCheck>().ToDictionaryAsync(row => row.LinkId, StringComparer.Ordinal, cancellationToken);
        return links.All.Select(link => ExternalLinkDto.Of(link, checks.GetValueOrDefault(link.Id))).ToList();
    }
}
