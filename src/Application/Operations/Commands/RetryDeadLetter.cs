using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Operations.Commands;

/// <summary>Sends a dead letter again.</summary>
/// <param name="Id">Its id.</param>
[Access(Audience.Admin)]
public sealed record RetryDeadLetterCommand(Guid Id) : ICommand<Done>;

internal sealed class RetryDeadLetterHandler(IDeadLetters letters) : ICommandHandler<RetryDeadLetterCommand, Done>
{
    public Task<ErrorOr<Done>> Handle(RetryDeadLetterCommand request, CancellationToken cancellationToken) =>
        letters.RetryAsync(request.Id, cancellationToken);
}
