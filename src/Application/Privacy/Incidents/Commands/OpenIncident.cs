using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>Registers an incident.</summary>
/// <param name="Title">What it is, in a line; no contact details.</param>
/// <param name="KnownAt">When the operator became aware: every clock runs from here.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin)]
public sealed record OpenIncidentCommand(string Title, DateTimeOffset KnownAt, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class OpenIncidentValidator : AbstractValidator<OpenIncidentCommand>
{
    public OpenIncidentValidator(TimeProvider clock)
    {
        RuleFor(command => command.Title).Label(Incident.TitleLength);
        RuleFor(command => command.KnownAt).Must(at => at <= clock.GetUtcNow() && at > clock.GetUtcNow().AddYears(-1))
            .WithErrorCode(IncidentErrors.KnownAt.Code).WithMessage(IncidentErrors.KnownAt.Description);
    }
}

internal sealed class OpenIncidentHandler(ICarTradeDb db, IReferenceNumbers references, IOccasions occasions) : ICommandHandler<OpenIncidentCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(OpenIncidentCommand request, CancellationToken cancellationToken)
    {
        var reference = HumanReference.From(await references.NextAsync(HumanReference.Incident, cancellationToken));
        var opened = Incident.Open(reference, request.Title.Trim(), request.KnownAt.ToUniversalTime(), occasions.Now("6.2"));
        if (opened.IsError)
            return opened.Errors;
        db.Set<Incident>().Add(opened.Value);
        return new CreatedResource(opened.Value.Id, opened.Value.Reference.Value);
    }
}
