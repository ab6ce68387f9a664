using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Says publicly what changed because of feedback, in the operator's own words in both languages and without a name.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Version">The version that changed.</param>
/// <param name="NoteEn">What changed, in English.</param>
/// <param name="NoteJa">What changed, in Japanese.</param>
[Access(Audience.Admin)]
public sealed record AdoptFeedbackCommand(Guid Id, string Version, string NoteEn, string NoteJa) : ICommand<Done>;

/// <summary>Shape of a note.</summary>
internal sealed class AdoptFeedbackValidator : AbstractValidator<AdoptFeedbackCommand>
{
    public AdoptFeedbackValidator()
    {
        RuleFor(command => command.Version).Line(Occasion.MaxTokenLength);
        RuleFor(command => command.NoteEn).Line(PolicyFeedback.NoteLength);
        RuleFor(command => command.NoteJa).Line(PolicyFeedback.NoteLength);
    }
}

/// <summary>Along the table.</summary>
internal sealed class AdoptFeedbackHandler(ICarTradeDb db, IPolicyLibrary library, IOccasions occasions) : ICommandHandler<AdoptFeedbackCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AdoptFeedbackCommand request, CancellationToken cancellationToken)
    {
        if (library.Find(request.Version) is null)
            return FeedbackRefusals.UnknownClause;
        return await db.Set<PolicyFeedback>().AsTracking().SingleOrDefaultAsync(row => row.Id == request.Id, cancellationToken) is { } thread
            ? thread.Adopt(request.Version, request.NoteEn.Trim(), request.NoteJa.Trim(), occasions.Now("8")).Then(_ => default(Done))
            : CommonErrors.NotFound;
    }
}
