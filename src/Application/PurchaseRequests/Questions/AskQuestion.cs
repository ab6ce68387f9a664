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

/// <summary>Shape of a dealer's message.</summary>
internal sealed class AskQuestionValidator : AbstractValidator<AskQuestionCommand>
{
    public AskQuestionValidator() => RuleFor(command => command.Text).Block(QuestionLimits.TextLength);
}

/// <summary>Writes for the dealership.</summary>
internal sealed class AskQuestionHandler(QuestionThreads threads, ICaller caller) : ICommandHandler<AskQuestionCommand, Done>
{
    public Task<ErrorOr<Done>> Handle(AskQuestionCommand request, CancellationToken cancellationToken) => threads.WriteAsync(
        new PurchaseRequestId(request.RequestId), new DealerId(caller.DealerId ?? Guid.Empty), QuestionAuthor.Dealer, request.Text, cancellationToken);
}
