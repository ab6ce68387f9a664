using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>States that an incident goes on no more.</summary>
/// <param name="IncidentId">The incident.</param>
[Access(Audience.Admin)]
public sealed record ContainIncidentCommand(Guid IncidentId) : ICommand<Done>;

internal sealed class ContainIncidentHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<ContainIncidentCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ContainIncidentCommand request, CancellationToken cancellationToken)
    {
        var found = await db.IncidentAsync(request.IncidentId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.Contain(occasions.Now("6.2")).Then(_ => default(Done));
    }
}
