using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Links;
using CarTrade.Domain.Privacy.Links;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>One site that our pages link to, for the page shown before leaving.</summary>
/// <param name="Id">The site.</param>
[Access(Audience.Anyone)]
public sealed record GetExternalLinkQuery(string Id) : IQuery<ExternalLinkDto>;

internal sealed class GetExternalLinkHandler(ICarTradeDb db, IExternalLinks links) : IQueryHandler<GetExternalLinkQuery, ExternalLinkDto>
{
    public async Task<ErrorOr<ExternalLinkDto>> Handle(GetExternalLinkQuery request, CancellationToken cancellationToken)
    {
        if (links.All.FirstOrDefault(one => string.Equals(one.Id, request.Id, StringComparison.Ordinal)) is not { } link)
            return CommonErrors.NotFound;
        return ExternalLinkDto.Of(link, await db.Set<ExternalLinkCheck>().SingleOrDefaultAsync(row => row.LinkId == link.Id, cancellationToken));
    }
}
