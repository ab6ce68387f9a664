using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Commands;

/// <summary>Ends a grant before its time.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="GrantId">The grant.</param>
[Access(Audience.Admin)]
public sealed record EndCaseGrantCommand(Guid CaseId, Guid GrantId) : ICommand<Done>;

internal sealed class EndCaseGrantHandler(ICarTradeDb db, TimeProvider clock) : ICommandHandler<EndCaseGrantCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(EndCaseGrantCommand request, CancellationToken cancellationToken)
    {
        var (matter, id) = (request.CaseId, request.GrantId);
        return await db.Set<AccessGrant>().AsTracking().SingleOrDefaultAsync(row => row.Id == id && row.CaseId == matter, cancellationToken) is { } grant
            ? grant.End(clock.GetUtcNow()).Then(_ => default(Done))
            : CommonErrors.NotFound;
    }
}
