using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests.Questions;

/// <summary>The buyer writes to a dealer that the request reached. Contact details are masked until the contact is released.</summary>
/// <param name="RequestId">The caller's request.</param>
/// <param name="DealerId">The dealer.</param>
/// <param name="Text">The message.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record AnswerQuestionCommand(Guid RequestId, Guid DealerId, string Text) : ICommand<Done>;

/// <summary>Shape of a buyer's message.</summary>
internal sealed class AnswerQuestionValidator : AbstractValidator<AnswerQuestionCommand>
{
    public AnswerQuestionValidator() => RuleFor(command => command.Text).Block(QuestionLimits.TextLength);
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
