using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Runs the request that the message names; a crash within is taken up by the message's next delivery or by the timer.</summary>
internal sealed class AdvanceSubjectRequestHandler(ISubjectRequestRunner runner) : IMessageHandler<AdvanceSubjectRequest>
{
    public Task HandleAsync(AdvanceSubjectRequest message, CancellationToken ct) => runner.RunAsync(new SubjectRequestId(message.RequestId), ct);
}
