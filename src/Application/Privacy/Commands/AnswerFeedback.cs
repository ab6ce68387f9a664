using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Application.Privacy.Messages;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Answers feedback. Who wrote it is told where an address is known; nobody learns who answered.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Text">The answer.</param>
[Access(Audience.Admin)]
public sealed record AnswerFeedbackCommand(Guid Id, string Text) : ICommand<Done>
{
    /// <summary>Never the text.</summary>
    public override string ToString() => "answer to feedback";
}

/// <summary>Shape of an answer.</summary>
internal sealed class AnswerFeedbackValidator : AbstractValidator<AnswerFeedbackCommand>
{
    public AnswerFeedbackValidator() => RuleFor(command => command.Text).FeedbackText();
}

/// <summary>Adds for the operator.</summary>
internal sealed class AnswerFeedbackHandler(ICarTradeDb db, FeedbackSealing sealing, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<AnswerFeedbackCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AnswerFeedbackCommand request, CancellationToken cancellationToken)
    {
        if (await db.Set<PolicyFeedback>().AsTracking().SingleOrDefaultAsync(row => row.Id == request.Id, cancellationToken) is not { } thread)
            return CommonErrors.NotFound;
        var occasion = occasions.Now("8");
        var (id, text) = await sealing.SealAsync(request.Text, thread.KeyId, occasion.At, cancellationToken);
        var answered = thread.Answer(id, text, occasion);
        if (answered.IsError)
            return answered.Errors;
        await bus.SendAsync(new NotifyFeedbackAnswered(thread.Id, id), cancellationToken);
        return default(Done);
    }
}
