using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Commands;

/// <summary>Gives a line to the orders that were proposed, as proposed.</summary>
/// <param name="LineId">The line of a statement.</param>
/// <param name="AcceptShortfall">Puts what is then missing of what is due to bank charges; at most one per cent of each amount.</param>
[Access(Audience.Admin)]
public sealed record AcceptMatchCommand(Guid LineId, bool AcceptShortfall) : ICommand<LineStandingDto>;

/// <summary>Where a line stands now.</summary>
/// <param name="State">The state.</param>
/// <param name="Unallocated">Minor units that belong to no order.</param>
public sealed record LineStandingDto(LineMatchState State, long Unallocated);

internal sealed class AcceptMatchHandler(ICarTradeDb db, LineMatches matches, LineAllocations allocations, IOccasions occasions) : ICommandHandler<AcceptMatchCommand, LineStandingDto>
{
    public async Task<ErrorOr<LineStandingDto>> Handle(AcceptMatchCommand request, CancellationToken cancellationToken)
    {
        var line = await db.Set<StatementLine>().SingleOrDefaultAsync(row => row.Id == request.LineId, cancellationToken);
        var match = await db.Set<LineMatch>().AsTracking().SingleOrDefaultAsync(row => row.LineId == request.LineId, cancellationToken);
        if (line is null || match is null)
            return CommonErrors.NotFound;
        var possible = match.CanBeAccepted(occasions.Now());
        if (possible.IsError)
            return possible.Errors;
        foreach (var part in match.Proposals)
        {
            var given = await allocations.GiveAsync(
                line, part.OrderId, LineAllocations.Id(line.Id, part.OrderId), line.Amount with { Minor = part.Minor }, request.AcceptShortfall, cancellationToken);
            if (given.IsError)
                return given.Errors;
        }

        var left = await matches.LeftAsync(line.Id, cancellationToken);
        return match.Give(left, occasions.Now("1.3")).Then(_ => new LineStandingDto(match.State, left));
    }
}
