using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Cases;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>Ends an incident whose every duty is met or waived.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Reason">What was learned.</param>
[Access(Audience.Admin)]
public sealed record CloseIncidentCommand(Guid IncidentId, string Reason) : ICommand<Done>;

internal sealed class CloseIncidentValidator : AbstractValidator<CloseIncidentCommand>
{
    public CloseIncidentValidator() => RuleFor(command => command.Reason).CaseReason();
}

internal sealed class CloseIncidentHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<CloseIncidentCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(CloseIncidentCommand request, CancellationToken cancellationToken)
    {
        var found = await db.IncidentAsync(request.IncidentId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.Close(occasions.Now("6.2", request.Reason)).Then(_ => default(Done));
    }
}
