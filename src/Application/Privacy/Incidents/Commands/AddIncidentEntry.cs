using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Incidents.Commands;

/// <summary>Adds to an incident's timeline.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="At">When it happened.</param>
/// <param name="Text">What; contact details are masked.</param>
[Access(Audience.Admin)]
public sealed record AddIncidentEntryCommand(Guid IncidentId, DateTimeOffset At, string Text) : ICommand<Done>;

internal sealed class AddIncidentEntryValidator : AbstractValidator<AddIncidentEntryCommand>
{
    public AddIncidentEntryValidator() => RuleFor(command => command.Text).Block(Incident.EntryLength);
}

internal sealed class AddIncidentEntryHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<AddIncidentEntryCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AddIncidentEntryCommand request, CancellationToken cancellationToken)
    {
        var found = await db.IncidentAsync(request.IncidentId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.AddEntry(request.At.ToUniversalTime(), request.Text, occasions.Now("6.2")).Then(_ => default(Done));
    }
}
