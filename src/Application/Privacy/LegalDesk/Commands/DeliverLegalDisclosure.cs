using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Cases;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Notes that the recipient has the package.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Proof">How it was delivered, such as the number of a registered letter.</param>
[Access(Audience.Admin)]
public sealed record DeliverLegalDisclosureCommand(Guid CaseId, string Proof) : ICommand<Done>;

internal sealed class DeliverLegalDisclosureValidator : AbstractValidator<DeliverLegalDisclosureCommand>
{
    public DeliverLegalDisclosureValidator() => RuleFor(command => command.Proof).CaseReason();
}

internal sealed class DeliverLegalDisclosureHandler(LegalCases cases, IOccasions occasions) : ICommandHandler<DeliverLegalDisclosureCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(DeliverLegalDisclosureCommand request, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(request.CaseId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.Deliver(occasions.Now(found.Value.Clause, request.Proof)).Then(_ => default(Done));
    }
}
