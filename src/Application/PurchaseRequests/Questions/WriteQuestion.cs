using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>A dealer writes in the thread of a request on its board. Contact details are masked until the contact is released.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Text">The message.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record AskQuestionCommand(Guid RequestId, string Text) : ICommand<Done>;

/// <summary>The buyer writes to a dealer that the request reached. Contact details are masked until the contact is released.</summary>
/// <param name="RequestId">The caller's request.</param>
/// <param name="DealerId">The dealer.</param>
/// <param name="Text">The message.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record AnswerQuestionCommand(Guid RequestId, Guid DealerId, string Text) : ICommand<Done>;

/// <summary>Limits of a message.</summary>
internal static class QuestionLimits
{
    /// <summary>Longest message.</summary>
    public const int TextLength = 2000;
}

/// <summary>Shape of a dealer's message.</summary>
internal sealed class AskQuestionValidator : AbstractValidator<AskQuestionCommand>
{
    public AskQuestionValidator() => RuleFor(command => command.Text).Block(QuestionLimits.TextLength);
}

/// <summary>Shape of a buyer's message.</summary>
internal sealed class AnswerQuestionValidator : AbstractValidator<AnswerQuestionCommand>
{
    public AnswerQuestionValidator() => RuleFor(command => command.Text).Block(QuestionLimits.TextLength);
}

/// <summary>Writes for the dealership.</summary>
internal sealed class AskQuestionHandler(QuestionThreads threads, ICaller caller) : ICommandHandler<AskQuestionCommand, Done>
{
    public Task<ErrorOr<Done>> Handle(AskQuestionCommand request, CancellationToken cancellationToken) => threads.WriteAsync(
        new PurchaseRequestId(request.RequestId), new DealerId(caller.DealerId ?? Guid.Empty), QuestionAuthor.Dealer, request.Text, cancellationToken);
}

/// <summary>Writes for the buyer; row-level security shows only boards of the buyer's own request.</summary>
internal sealed class AnswerQuestionHandler(QuestionThreads threads, RequestLoader requests) : ICommandHandler<AnswerQuestionCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AnswerQuestionCommand request, CancellationToken cancellationToken)
    {
        var own = await requests.OwnAsync(request.RequestId, cancellationToken);
        return own.IsError
            ? own.Errors
            : await threads.WriteAsync(own.Value.Id, new DealerId(request.DealerId), QuestionAuthor.Buyer, request.Text, cancellationToken);
    }
}
