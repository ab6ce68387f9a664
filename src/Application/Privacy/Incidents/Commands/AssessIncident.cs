using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>Says what is known of an incident; the duties named get clocks from the moment of knowing.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Natures">What was lost.</param>
/// <param name="Categories">Which categories it touches.</param>
/// <param name="People">How many people.</param>
/// <param name="ImproperPurpose">Whether an improper purpose is feared.</param>
/// <param name="Duties">Whom the law wants told.</param>
[Access(Audience.Admin)]
public sealed record AssessIncidentCommand(
    Guid IncidentId, IReadOnlyList<IncidentNature> Natures, IReadOnlyList<DataCategory> Categories, int People, bool ImproperPurpose, IReadOnlyList<DutyKind> Duties) : ICommand<IncidentDto>;

internal sealed class AssessIncidentValidator : AbstractValidator<AssessIncidentCommand>
{
    private const int Everybody = 100_000_000;

    public AssessIncidentValidator() => RuleFor(command => command)
        .Must(command => command.Natures.Count > 0 && command.Categories.Count > 0 && command.People is >= 0 and <= Everybody)
        .OverridePropertyName("People").WithErrorCode(IncidentErrors.Assessment.Code).WithMessage(IncidentErrors.Assessment.Description);
}

internal sealed class AssessIncidentHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<AssessIncidentCommand, IncidentDto>
{
    public async Task<ErrorOr<IncidentDto>> Handle(AssessIncidentCommand request, CancellationToken cancellationToken)
    {
        var found = await db.IncidentAsync(request.IncidentId, cancellationToken);
        return found.IsError
            ? found.Errors
            : found.Value.Assess(new(request.Natures, request.Categories, request.People, request.ImproperPurpose, [.. request.Duties.Distinct()]), occasions.Now("6.2"))
                .Then(_ => IncidentDto.Of(found.Value));
    }
}
