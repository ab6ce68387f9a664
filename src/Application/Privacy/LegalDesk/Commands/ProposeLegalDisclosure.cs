using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.LegalDesk.Messages;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Proposes the fields to disclose, each with why it is needed, and whether the person may be told.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Fields">The fields, among those requested.</param>
/// <param name="GagUntil">Until when the person may not be told; absent means that the person is told at once.</param>
/// <param name="GagReason">Why.</param>
/// <param name="PublishUntil">When a publication on a breach ends.</param>
[Access(Audience.Admin)]
public sealed record ProposeLegalDisclosureCommand(Guid CaseId, IReadOnlyList<FieldNecessity> Fields, DateTimeOffset? GagUntil, string? GagReason, DateTimeOffset? PublishUntil) : ICommand<Done>
{
    /// <summary>Never the reasons.</summary>
    public override string ToString() => "legal proposal";
}

internal sealed class ProposeLegalDisclosureValidator : AbstractValidator<ProposeLegalDisclosureCommand>
{
    public ProposeLegalDisclosureValidator()
    {
        RuleFor(command => command.Fields).Must(fields => fields.Count > 0 && fields.All(field => field is { Reason: not null })
                && fields.DistinctBy(field => field.Field).Count() == fields.Count)
            .WithErrorCode(LegalErrors.NecessityNeeded.Code).WithMessage(LegalErrors.NecessityNeeded.Description);
        RuleFor(command => command.GagReason).Must((command, reason) => (reason is null) == (command.GagUntil is null))
            .WithErrorCode(LegalErrors.Gag.Code).WithMessage(LegalErrors.Gag.Description);
    }
}

internal sealed class ProposeLegalDisclosureHandler(LegalCases cases, LegalSealing sealing, IMessageBus bus, IOccasions occasions) : ICommandHandler<ProposeLegalDisclosureCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ProposeLegalDisclosureCommand request, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(request.CaseId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var necessity = new LegalNecessity(request.Fields.ToDictionary(field => field.Field, field => field.Reason.Trim()));
        var gag = request.GagUntil is { } until ? new LegalGag(until.ToUniversalTime(), request.GagReason!) : null;
        var proposed = found.Value.Propose(
            necessity, await sealing.SealAsync(necessity, found.Value, cancellationToken), gag, occasions.Now(found.Value.Clause), request.PublishUntil?.ToUniversalTime());
        if (!proposed.IsError && found.Value.Ground == LegalGround.Breach)
            await bus.SendAsync(new NoticeBreachSubject(found.Value.Id, Guid.CreateVersion7()), cancellationToken);
        return proposed.Then(_ => default(Done));
    }
}
