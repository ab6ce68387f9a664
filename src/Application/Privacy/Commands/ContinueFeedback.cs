using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Feedback;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>The writer goes on in the thread, by its token or signed in.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Token">Its token, for who is not signed in.</param>
/// <param name="Text">What is to be said.</param>
[Access(Audience.Anyone)]
public sealed record ContinueFeedbackCommand(Guid Id, string? Token, string Text) : ICommand<Done>
{
    /// <summary>Never the text.</summary>
    public override string ToString() => "feedback";
}

/// <summary>Shape of a message.</summary>
internal sealed class ContinueFeedbackValidator : AbstractValidator<ContinueFeedbackCommand>
{
    public ContinueFeedbackValidator() => RuleFor(command => command.Text).FeedbackText();
}

/// <summary>Adds for the writer.</summary>
internal sealed class ContinueFeedbackHandler(ICarTradeDb db, FeedbackTokens tokens, FeedbackSealing sealing, IOccasions occasions)
    : ICommandHandler<ContinueFeedbackCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ContinueFeedbackCommand request, CancellationToken cancellationToken)
    {
        if (tokens.Enter(request.Id, request.Token) is not { } subject)
            return CommonErrors.NotFound;
        var thread = await db.Set<PolicyFeedback>().AsTracking()
            .SingleOrDefaultAsync(row => row.Id == request.Id && (row.OwnerId == subject || row.Id == subject), cancellationToken);
        if (thread is null)
            return CommonErrors.NotFound;
        var occasion = occasions.Now("8") with { Role = ActorRole.Buyer };
        var (id, text) = await sealing.SealAsync(request.Text, thread.KeyId, occasion.At, cancellationToken);
        return thread.Continue(id, text, occasion).Then(_ => default(Done));
    }
}
