using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Queries;

/// <summary>One case with its grants and history.</summary>
/// <param name="CaseId">The case.</param>
[Access(Audience.Admin)]
public sealed record GetCaseQuery(Guid CaseId) : IQuery<CaseFileDto>;

internal sealed class GetCaseHandler(ICarTradeDb db) : IQueryHandler<GetCaseQuery, CaseFileDto>
{
    public async Task<ErrorOr<CaseFileDto>> Handle(GetCaseQuery request, CancellationToken cancellationToken)
    {
        var id = request.CaseId;
        if (await db.Set<StaffCase>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } found)
            return CommonErrors.NotFound;
        var grants = await db.Set<AccessGrant>().Where(row => row.CaseId == id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return new CaseFileDto(CaseDto.Of(found), grants.ConvertAll(AccessGrantDto.Of), StateChangeDto.Of(found.History));
    }
}
