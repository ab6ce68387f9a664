using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Cases;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>States that an authority or the people were told, or that this is not called for.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Duty">Which duty.</param>
/// <param name="Waived">Whether it is not called for.</param>
/// <param name="Note">The authority's reference, or why it is not called for.</param>
[Access(Audience.Admin)]
public sealed record MeetIncidentDutyCommand(Guid IncidentId, DutyKind Duty, bool Waived, string Note) : ICommand<IncidentDto>;

internal sealed class MeetIncidentDutyValidator : AbstractValidator<MeetIncidentDutyCommand>
{
    public MeetIncidentDutyValidator() => RuleFor(command => command.Note).CaseReason();
}

internal sealed class MeetIncidentDutyHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<MeetIncidentDutyCommand, IncidentDto>
{
    public async Task<ErrorOr<IncidentDto>> Handle(MeetIncidentDutyCommand request, CancellationToken cancellationToken)
    {
        var found = await db.IncidentAsync(request.IncidentId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.Meet(request.Duty, request.Waived, occasions.Now("6.2", request.Note)).Then(_ => IncidentDto.Of(found.Value));
    }
}
